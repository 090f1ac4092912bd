package uk.quartile.domain;

/** A stage of the way from a contact to a plan or to care, in the order of the way. */
public enum FunnelStage implements Written {

	CONTACTS("contacts"),

	REFERRALS("referrals"),

	ASSESSMENTS("assessments"),

	/** Protection plans started. */
	PLANS("plans"),

	/** Children who started to be looked after. */
	CARE("care");

	private final String written;

	FunnelStage(String written) {
		this.written = written;
	}

	@Override
	public String written() {
		return this.written;
	}

}
