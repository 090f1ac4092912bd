package uk.quartile;

class SmokeTests {

	@org.junit.jupiter.api.Test
	void t() {
	}

}
