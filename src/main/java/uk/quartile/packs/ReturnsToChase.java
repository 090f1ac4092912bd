package uk.quartile.packs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.catalogue.contacts.Extension;
import uk.quartile.domain.Edition;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Run;
import uk.quartile.packs.ChasedReturn.Why;
import uk.quartile.packs.csv.ChaseCsv;
import uk.quartile.packs.csv.ReceiptCsv;
import uk.quartile.packs.figures.reading.JdbcReturned;
import uk.quartile.packs.figures.reading.JdbcSignatures;
import uk.quartile.packs.figures.returns.Returned;
import uk.quartile.packs.figures.returns.Signatures;

/**
 * Finds the returns that are rejected, of whichever quarter, and those that are late on a
 * day or not signed. These are news until a quarter of a year after the deadline: who
 * lacks a return for longer was told, or it was before anybody was told of anything.
 */
final class ReturnsToChase {

	private static final int DAYS_OF_NEWS = 91;

	/** Returns are due a year after the quarter at the latest. */
	private static final int QUARTERS = 6;

	private final Catalogue catalogue;

	private final JdbcReturned returned;

	private final JdbcSignatures signatures;

	private final LocalDate today;

	ReturnsToChase(Catalogue catalogue, JdbcReturned returned, JdbcSignatures signatures, LocalDate today) {
		this.catalogue = catalogue;
		this.returned = returned;
		this.signatures = signatures;
		this.today = today;
	}

	/**
	 * Finds them, the newest quarter first.
	 * @param asked GSS code of a region, or {@code all}
	 */
	List<ChasedReturn> of(String asked) {
		List<String> regions = asked.equals(Run.ALL_REGIONS) ? this.catalogue.regions() : List.of(asked);
		// A joint return may belong to two regions.
		Map<String, ChasedReturn> chased = new LinkedHashMap<>();
		for (Quarter quarter : quarters().descendingSet()) {
			List<Returned> placed = this.returned.placed(quarter, Edition.RESTRICTED);
			Signatures signed = this.signatures.of(quarter);
			for (String region : regions) {
				new Chase(this.catalogue, region, quarter)
					// Whoever returned jointly may lack figures; who is in doubt isn't
					// late.
					.rows(placed, this.returned.relabelled(quarter, Edition.RESTRICTED), signed, (authority) -> false)
					.stream()
					.filter((row) -> row.state().equals("rejected")
							|| row.state().equals("absent") && isNews(row.deadline())
							|| row.state().equals("unsigned") && isRecent(row.deadline()))
					.forEach((row) -> chased.putIfAbsent(row.authority() + " " + quarter + " " + row.file(),
							chased(row, quarter, placed)));
			}
		}
		return List.copyOf(chased.values());
	}

	/** Of whatever is rejected, and those of which some return may have become late. */
	private TreeSet<Quarter> quarters() {
		TreeSet<Quarter> quarters = new TreeSet<>();
		Quarter now = Quarter.of(this.today);
		this.returned.placed(now, Edition.RESTRICTED)
			.stream()
			.filter((each) -> !each.accepted())
			.forEach((each) -> quarters.add(each.quarter()));
		this.catalogue.contacts().extensions().stream().map(Extension::quarter).forEach(quarters::add);
		IntStream.rangeClosed(0, QUARTERS)
			.mapToObj(now::minus)
			.filter((each) -> isRecent(this.catalogue.settings().dueDate(each)))
			.forEach(quarters::add);
		return quarters;
	}

	private boolean isNews(LocalDate deadline) {
		return deadline.isBefore(this.today) && isRecent(deadline);
	}

	private boolean isRecent(LocalDate deadline) {
		return !deadline.plusDays(DAYS_OF_NEWS).isBefore(this.today);
	}

	private static ChasedReturn chased(ChaseCsv.Row row, Quarter quarter, List<Returned> placed) {
		return placed.stream()
			.filter((each) -> each.file().equals(row.file()) && !row.state().equals("absent"))
			.findFirst()
			.map((each) -> new ChasedReturn(row.authority(), row.authorityName(), quarter, row.deadline(),
					row.sentence(), each.accepted() ? Why.UNSIGNED : Why.REJECTED, each.sha256(),
					each.accepted() ? new byte[0] : receipt(each)))
			.orElseGet(() -> new ChasedReturn(row.authority(), row.authorityName(), quarter, row.deadline(),
					row.sentence(), Why.LATE, "", new byte[0]));
	}

	private static byte[] receipt(Returned returned) {
		ByteArrayOutputStream receipt = new ByteArrayOutputStream();
		try {
			ReceiptCsv.write(returned.findings(), receipt);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return receipt.toByteArray();
	}

}
