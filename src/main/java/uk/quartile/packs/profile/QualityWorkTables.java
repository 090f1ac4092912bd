package uk.quartile.packs.profile;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import uk.quartile.domain.Quarter;
import uk.quartile.packs.documents.AuthorityFigures;
import uk.quartile.packs.layout.Block;
import uk.quartile.packs.layout.Gap;
import uk.quartile.packs.layout.Table;
import uk.quartile.packs.layout.Text;
import uk.quartile.packs.words.Dates;
import uk.quartile.packs.words.Words;
import uk.quartile.record.QualityWork;

/** Quality work: what was looked at, how many, and what is planned next. */
final class QualityWorkTables {

	static final String TITLE = "Quality work";

	private QualityWorkTables() {
	}

	/** What is planned first, below a heading. */
	static List<Block> of(AuthorityFigures authority) {
		List<QualityWork> all = authority.set()
			.record()
			.qualityWork()
			.getOrDefault(authority.code(), List.of())
			.stream()
			.filter((each) -> isOf(each, authority.set().quarter()))
			.toList();
		List<Block> blocks = new ArrayList<>();
		blocks.add(Text.heading(Text.Part.HEADING, "Heading2", TITLE));
		if (all.isEmpty()) {
			blocks.add(Text.paragraph("No quality work of the last year, and none that is planned, was sent."));
			return blocks;
		}
		for (QualityWork.Stage stage : QualityWork.Stage.values()) {
			List<QualityWork> there = all.stream().filter((each) -> each.stage() == stage).toList();
			if (!there.isEmpty()) {
				blocks.add(new Gap(4));
				blocks.add(Text.of("Heading3", (stage == QualityWork.Stage.PLANNED) ? "Planned next" : "Done")
					.as(Text.Part.CAPTION));
				blocks.add(table(there, stage));
			}
		}
		return blocks;
	}

	/** Planned for a later quarter, or done in the year that ends with this one. */
	private static boolean isOf(QualityWork work, Quarter quarter) {
		return (work.stage() == QualityWork.Stage.PLANNED) ? work.quarter().compareTo(quarter) > 0
				: work.quarter().compareTo(quarter) <= 0 && work.quarter().compareTo(quarter.yearEarlier()) > 0;
	}

	private static Table table(List<QualityWork> work, QualityWork.Stage stage) {
		return new Table(
				List.of(new Table.Column("What", "TableHead", "TableLines", 24),
						new Table.Column("Of what", "TableHead", "TableLines", 40),
						new Table.Column("How many", "TableHead", "TableLines", 18),
						new Table.Column("When", "TableHead", "TableLines", 26),
						new Table.Column((stage == QualityWork.Stage.DONE) ? "What came of it" : "", "TableHead",
								"TableLines", 50)),
				work.stream()
					.map((each) -> Table.Row.of(List.of(Table.Cell.of(Words.capital(Words.set(each.kind()))),
							Table.Cell.of(Words.set(each.subject())), Table.Cell.of(number(each)),
							Table.Cell.of(Dates.quarter(each.quarter())),
							Table.Cell.of((stage == QualityWork.Stage.DONE) ? stated(each.result()) : ""))))
					.toList());
	}

	private static String number(QualityWork work) {
		return (work.n() == null) ? "not stated"
				: work.n() + ((work.unit() == null) ? "" : " " + Words.set(work.unit()));
	}

	private static String stated(@Nullable String text) {
		return (text == null) ? "not stated" : Words.set(text);
	}

}
