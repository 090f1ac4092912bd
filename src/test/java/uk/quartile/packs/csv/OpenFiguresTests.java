package uk.quartile.packs.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import uk.quartile.domain.Quarter;
import uk.quartile.domain.measure.Measure;
import uk.quartile.packs.figures.Figure;
import uk.quartile.packs.figures.FigureOf;
import uk.quartile.packs.regional.RegionalExample;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code open-data.csv} on a few made-up figures; {@code PublicEditionTests} reads one of
 * the real returns.
 */
class OpenFiguresTests {

	private static final Quarter QUARTER = Quarter.parse("2023-24-Q4");

	@TempDir
	Path folder;

	private OpenFiles files;

	@BeforeEach
	void writes() throws IOException {
		this.files = written(
				List.of(of("referrals", "E06000016", "authority").counts(832, 89532.0).value(371.75).figure(),
						of("referrals", "E06000017", "authority").status("withheld").figure(),
						of("referrals", "E12000004", "region").counts(13500, 1020124.0).value(529.31).figure(),
						of("referrals", "E92000001", "england").counts(157480, 12059476.0).value(522.34).figure(),
						of("referrals", "E06000061+E06000062", "joint").counts(40, 176627.0).value(9.1).figure(),
						of("re-referrals-12m", "E06000016", "authority").counts(0, 0.0).figure(),
						of("re-referrals-12m", "E06000017", "authority").status("z").figure(),
						of("re-referrals-12m", "E12000004", "region").status("not-supplied").figure(),
						of("caseload", "E06000016", "authority").quarter("2023-24-Q2")
							.counts(1152, 71.25)
							.value(16.2)
							.figure()));
	}

	private static FigureOf of(String measure, String area, String type) {
		return FigureOf.measure(measure).area(area, type, area.startsWith("E12") ? "East Midlands" : "");
	}

	private OpenFiles written(List<Figure> figures) throws IOException {
		List<Measure> measures = figures.stream().map(Figure::measure).distinct().toList();
		OpenFigures open = new OpenFigures(figures, measures, QUARTER, RegionalExample.CATALOGUE);
		try (OutputStream stream = Files.newOutputStream(this.folder.resolve("open-data.csv"))) {
			open.write(stream);
		}
		try (OutputStream stream = Files.newOutputStream(this.folder.resolve("open-data.meta.csv"))) {
			open.describe(stream);
		}
		return OpenFiles.in(this.folder);
	}

	/** A joint return and a figure of an older quarter have no row. */
	@Test
	void hasARowForEachPlaceOfTheQuarter() throws IOException {
		assertThat(Files.readString(this.folder.resolve("open-data.csv"))).isEqualTo("time_period,time_identifier,"
				+ "geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,"
				+ "referrals_count,referrals_out_of,referrals_rate,re_referrals_12m_count,re_referrals_12m_out_of,"
				+ "re_referrals_12m_percent,caseload_count,caseload_out_of,caseload_average\n"
				+ "202324,Financial year Q4,National,E92000001,England,,,,,,157480,12059476,522.3,x,x,x,x,x,x\n"
				+ "202324,Financial year Q4,Regional,E92000001,England,E12000004,East Midlands,,,,"
				+ "13500,1020124,529.3,x,x,x,x,x,x\n"
				+ "202324,Financial year Q4,Local authority,E92000001,England,E12000004,East Midlands,"
				+ "856,E06000016,Leicester,832,89532,371.8,0,0,z,x,x,x\n"
				+ "202324,Financial year Q4,Local authority,E92000001,England,E12000004,East Midlands,"
				+ "857,E06000017,Rutland,c,c,c,z,z,z,x,x,x\n");
	}

	@Test
	void describesEachColumnOfNumbers() throws IOException {
		assertThat(Files.readString(this.folder.resolve("open-data.meta.csv")))
			.isEqualTo("col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,"
					+ "filter_grouping_column\n" + "referrals_count,Indicator,Referrals: number,Front door,,0,,\n"
					+ "referrals_out_of,Indicator,Referrals: out of children aged 0 to 17,Front door,,0,,\n"
					+ "referrals_rate,Indicator,\"Referrals: rate per 10,000 in a year\",Front door,,1,,\n"
					+ "re_referrals_12m_count,Indicator,\"Re-referrals within 12 months, last 12 months: number\","
					+ "Front door,,0,,\n"
					+ "re_referrals_12m_out_of,Indicator,\"Re-referrals within 12 months, last 12 months: out of "
					+ "referrals in the last 12 months\",Front door,,0,,\n"
					+ "re_referrals_12m_percent,Indicator,\"Re-referrals within 12 months, last 12 months: percentage\","
					+ "Front door,%,1,,\n" + "caseload_count,Indicator,Average caseload: number,Workforce,,1,,\n"
					+ "caseload_out_of,Indicator,\"Average caseload: out of social workers who hold cases, "
					+ "full-time equivalents\",Workforce,,1,,\n"
					+ "caseload_average,Indicator,Average caseload: average,Workforce,,1,,\n");
	}

	/** The department shows no more decimals than the description says. */
	@Test
	void saysAsManyDecimalsAsTheNumbersHave() throws IOException {
		OpenFiles other = written(
				List.of(of("caseload", "E06000016", "authority").counts(1152, 71.25).value(16.17).figure()));
		assertThat(other.data().column("caseload_out_of")).containsExactly("71.25");
		assertThat(other.data().column("caseload_average")).containsExactly("16.2");
		assertThat(other.meta().column("indicator_dp")).containsExactly("1", "2", "1");
	}

	/** Though one is collected in a quarter only, and nothing was told of it yet. */
	@Test
	void hasTheSameColumnsInEachQuarterOfAYear() throws IOException {
		Set<String> headers = new HashSet<>();
		for (int number = 1; number <= 4; number++) {
			ByteArrayOutputStream table = new ByteArrayOutputStream();
			OpenFigures.of(List.of(), new Quarter(2023, number), RegionalExample.CATALOGUE).write(table);
			headers.add(table.toString(StandardCharsets.UTF_8));
		}
		assertThat(headers).singleElement()
			.asString()
			.contains(",referrals_rate,", ",care_leavers_suitable_accommodation_percent,", ",caseload_average");
	}

	/** 50 characters, in whole words; and no two columns are named alike. */
	@Test
	void keepsNamesShortAndApart() {
		List<OpenColumn> columns = OpenColumn.of(RegionalExample.CATALOGUE.measures());
		assertThat(columns).hasSizeGreaterThan(150)
			.allMatch((column) -> column.name().length() <= 50 && column.label().length() <= 100)
			.extracting(OpenColumn::name)
			.doesNotHaveDuplicates()
			.contains("care_leavers_in_education_employment_percent");
		assertThat(columns).extracting(OpenColumn::label).doesNotHaveDuplicates();
		Measure longest = RegionalExample.CATALOGUE.measure("care-leavers-in-education-employment-training")
			.orElseThrow();
		assertThat(OpenColumn.of(List.of(longest, longest))).extracting(OpenColumn::name)
			.contains("care_leavers_in_education_employment_percent",
					"measure_" + longest.label().number() + "_percent");
	}

	@ParameterizedTest
	@EnumSource
	void passesAndFailsEachCheckOfTheScreener(ScreenerCheck check) {
		assertThat(check.faults(this.files)).isEmpty();
		assertThat(check.faults(check.spoil(this.files))).isNotEmpty();
	}

	/** None is forgotten: as many as its {@code screen_csv} calls, but two. */
	@Test
	void knowsEveryCheckOfTheScreener() {
		Set<String> names = Set.of(ScreenerCheck.values())
			.stream()
			.map((check) -> check.toString().replaceFirst(" .*", ""))
			.collect(Collectors.toSet());
		assertThat(names).hasSize(79);
	}

}
