package uk.quartile.domain.area;

import java.time.LocalDate;

/**
 * A grade that an inspection gave an authority.
 *
 * @param authority GSS code
 * @param inspected last day of the inspection
 * @param grade of the judgement
 * @param source where it was published
 * @param judgement what was judged, such as {@value #OVERALL} or, of a home, its name
 * @param service whose inspection it was
 */
public record Inspection(String authority, LocalDate inspected, Grade grade, String source, String judgement,
		InspectedService service) {

	/** The judgement that stands for an authority's services for children as a whole. */
	public static final String OVERALL = "Overall effectiveness";

	/** The overall grade of an authority's services for children. */
	public Inspection(String authority, LocalDate inspected, Grade grade, String source) {
		this(authority, inspected, grade, source, OVERALL, InspectedService.CHILDRENS_SERVICES);
	}

	/** Whether it is of an authority's services for children as a whole. */
	public boolean overall() {
		return this.service == InspectedService.CHILDRENS_SERVICES && this.judgement.equalsIgnoreCase(OVERALL);
	}

}
