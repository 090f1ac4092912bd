package uk.quartile;

/** The way in from the operating system. */
public final class Quartile {

	private Quartile() {
	}

	public static void main(String[] args) {
		System.exit(0);
	}

}
