package uk.quartile.packs.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says which sections begin a page, and which go on where the last one ends. */
public final class PageBreaks {

	private final List<Map<String, ?>> sections = new ArrayList<>();

	private int sheet = 0;

	/** Begins a page with the section that comes next. */
	public void next() {
		this.sheet++;
	}

	/** Adds a section that begins a page. */
	public void next(Map<String, ?> section) {
		next();
		add(section);
	}

	/** Adds a section that goes on where the last one ends, if it has room there. */
	public void same(Map<String, ?> section) {
		add(section);
	}

	private void add(Map<String, ?> section) {
		Map<String, Object> placed = new HashMap<>(section);
		placed.put("sheet", this.sheet);
		this.sections.add(placed);
	}

	public List<Map<String, ?>> sections() {
		return this.sections;
	}

}
