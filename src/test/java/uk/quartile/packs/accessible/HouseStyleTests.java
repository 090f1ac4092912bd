package uk.quartile.packs.accessible;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class HouseStyleTests {

	private final HouseStyle style = HouseStyle.read();

	@Test
	void namesTheStyleThatWasProbablyMeant() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.style.ink("TableHaed"))
			.withMessage("styles.jrtx: found no style 'TableHaed'; expected the name of one of its styles, "
					+ "perhaps 'TableHead'; correct the name, or add the style there");
	}

	@Test
	void namesNoOtherStyleWhereNoneIsNear() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.style.font("Wallpaper"))
			.withMessage("styles.jrtx: found no style 'Wallpaper'; expected the name of one of its styles; "
					+ "correct the name, or add the style there");
	}

}
