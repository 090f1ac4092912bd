package uk.quartile.packs.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.measure.Measure;
import uk.quartile.domain.measure.Polarity;
import uk.quartile.packs.choosing.Judged;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Page;
import uk.quartile.packs.layout.Paper;
import uk.quartile.packs.layout.Table;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.telling.Direction;
import uk.quartile.packs.telling.Position;
import uk.quartile.packs.telling.Values;
import uk.quartile.packs.telling.change.ChangeWords;
import uk.quartile.packs.words.Words;

/**
 * Where the authority stands and which way it moves: every measure in just one cell of a
 * grid of position and direction.
 */
final class MatrixPage {

	private static final List<Position> JUDGED = List.of(Position.BETTER, Position.SIMILAR, Position.WORSE,
			Position.NOT_JUDGED);

	private static final List<Position> NEUTRAL = List.of(Position.HIGHER, Position.SIMILAR, Position.LOWER,
			Position.NOT_JUDGED);

	private static final List<Direction> MOVED = List.of(Direction.IMPROVED, Direction.STEADY, Direction.WORSENED,
			Direction.NOT_TESTED);

	private static final List<Direction> ROSE_OR_FELL = List.of(Direction.ROSE, Direction.STEADY, Direction.FELL,
			Direction.NOT_TESTED);

	private MatrixPage() {
	}

	static String title(AuthorityFigures authority) {
		return authority.name() + ": where it stands, and which way it moves";
	}

	static Page of(AuthorityFigures authority) {
		List<Judged> judged = core(authority);
		List<Block> blocks = new ArrayList<>();
		blocks.add(Text.heading(Text.Part.SECTION, "Heading1", title(authority)));
		blocks.add(MatrixSentence.of(judged));
		blocks.add(new Gap(6));
		List<Judged> directed = judged.stream().filter((each) -> !neutral(each)).toList();
		List<Judged> neutral = judged.stream().filter(MatrixPage::neutral).toList();
		if (!directed.isEmpty()) {
			blocks.add(grid("Against England", JUDGED, MOVED, directed));
		}
		if (!neutral.isEmpty()) {
			blocks.add(new Gap(8));
			blocks.add(grid("Neither good nor bad", NEUTRAL, ROSE_OR_FELL, neutral));
		}
		blocks.add(new Gap(4));
		blocks.add(Text.of("Note",
				"In brackets: change on the year, of percentages in points. Improved, worsened, rose, fell: by more than chance "
						+ "or, where that can\u2019t be tested, by a marked size; else steady. Where there is a "
						+ "quarterly trend, it decides."));
		return new Page(Paper.LANDSCAPE, blocks);
	}

	/** The core measures of which there is a figure. */
	static List<Judged> core(AuthorityFigures authority) {
		List<String> core = authority.set().catalogue().core().stream().map(Measure::code).toList();
		return Judged.of(authority).stream().filter((each) -> core.contains(each.measure().code())).toList();
	}

	private static Table grid(String head, List<Position> positions, List<Direction> directions, List<Judged> judged) {
		List<Direction> shown = directions.stream()
			.filter((each) -> each != Direction.NOT_TESTED
					|| judged.stream().anyMatch((one) -> one.standing().direction() == each))
			.toList();
		List<Table.Column> columns = new ArrayList<>(List.of(Table.Column.words(head, 16)));
		shown.forEach((direction) -> columns.add(new Table.Column(
				Words.capital(direction.word()) + ((direction == Direction.NOT_TESTED) ? "" : " on the year"),
				"TableHead", "TableLines", (direction == Direction.STEADY) ? 32 : 26)));
		List<Table.Row> rows = new ArrayList<>();
		for (Position position : positions) {
			List<Judged> there = judged.stream().filter((each) -> each.standing().position() == position).toList();
			if (there.isEmpty() && position == Position.NOT_JUDGED) {
				continue;
			}
			List<Table.Cell> cells = new ArrayList<>(
					List.of(Table.Cell.of(position.sign(), position.word()).in("TableStrong")));
			shown.forEach((direction) -> cells.add(cell(position, direction, there)));
			rows.add(Table.Row.of(cells));
		}
		return new Table(columns, rows);
	}

	private static Table.Cell cell(Position position, Direction direction, List<Judged> there) {
		List<String> lines = there.stream()
			.filter((each) -> each.standing().direction() == direction)
			.map(MatrixPage::line)
			.toList();
		if (lines.isEmpty()) {
			return Table.Cell.of("none").in("TableQuietLines");
		}
		@Nullable String ground = ground(position, direction);
		Table.Cell cell = Table.Cell.of(String.join("\n", lines)).on(ground);
		return "GroundWorst".equals(ground) ? cell.in("TableOnStrong") : cell;
	}

	private static @Nullable String ground(Position position, Direction direction) {
		if (position == Position.WORSE && direction == Direction.WORSENED) {
			return "GroundWorst";
		}
		if (position == Position.WORSE || direction == Direction.WORSENED) {
			return "GroundWorse";
		}
		return (position == Position.BETTER || direction == Direction.IMPROVED) ? "GroundBetter" : null;
	}

	static boolean neutral(Judged judged) {
		return judged.measure().polarity() == Polarity.NEUTRAL;
	}

	/** {@code Re-referrals, 19.1% (+4.9)}. */
	static String line(Judged judged) {
		Figure figure = judged.figure();
		String value = figure.ofTooFew() ? "of too few"
				: Values.value(judged.measure(), Objects.requireNonNull(figure.value()));
		String size = (figure.onYear() == null || figure.ofTooFew()) ? Values.NONE
				: ChangeWords.size(judged.measure(), figure.onYear());
		return judged.measure().label().shortTitle() + ", " + value
				+ (size.equals(Values.NONE) ? "" : " (" + size.replace("\u00a0points", "") + ")");
	}

}
