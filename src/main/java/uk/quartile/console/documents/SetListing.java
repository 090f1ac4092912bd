package uk.quartile.console.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

import uk.quartile.console.layout.InWords;
import uk.quartile.packs.FinishedSet;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What somebody may read of a set, in the order of a page.
 *
 * @param regional documents of the region
 * @param authorities what is of one authority each, by name
 * @param tables the region's tables
 * @param count files in all
 * @param size of all, in words
 */
record SetListing(List<DocumentEntry> regional, List<OfAuthority> authorities, List<DocumentEntry> tables, int count,
		String size) {

	static SetListing of(ShelvedSet set, List<FinishedSet.File> files, DocumentNames names) {
		List<DocumentEntry> regional = new ArrayList<>();
		List<DocumentEntry> tables = new ArrayList<>();
		Map<String, List<FinishedSet.File>> owned = new TreeMap<>();
		for (FinishedSet.File file : files) {
			String authority = DocumentNames.authority(file.path());
			if (authority != null) {
				owned.computeIfAbsent(authority, (each) -> new ArrayList<>()).add(file);
			}
			else {
				(file.path().endsWith(".pdf") ? regional : tables)
					.add(entry(set, file, names.regionName(set.region()), names));
			}
		}
		List<OfAuthority> authorities = owned.entrySet()
			.stream()
			.map((each) -> new OfAuthority(each.getKey(), names.authorityName(each.getKey()),
					each.getValue()
						.stream()
						.sorted(Comparator.comparingInt(DocumentNames::place))
						.map((file) -> entry(set, file, names.authorityName(each.getKey()), names))
						.toList()))
			.sorted(Comparator.comparing(OfAuthority::name).thenComparing(OfAuthority::code))
			.toList();
		return new SetListing(regional, authorities, tables, files.size(),
				InWords.size(files.stream().mapToLong(FinishedSet.File::size).sum()));
	}

	private static DocumentEntry entry(ShelvedSet set, FinishedSet.File file, String of, DocumentNames names) {
		Integer pages = file.pages();
		String size = InWords.size(file.size());
		return new DocumentEntry(names.title(file.path()), of,
				(pages != null) ? InWords.count(pages, "page", "pages") + ", " + size : size,
				set.address() + "/" + UriUtils.encodePath(file.path(), UTF_8), pages != null, note(file));
	}

	private static @Nullable String note(FinishedSet.File file) {
		return (file.size() == 0) ? "It is not there any more: ask for a run." : null;
	}

	/**
	 * What is of one authority.
	 *
	 * @param code GSS code
	 * @param name as published
	 * @param entries documents and receipts
	 */
	record OfAuthority(String code, String name, List<DocumentEntry> entries) {
	}

}
