package uk.quartile.packs.documents;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import uk.quartile.catalogue.Catalogue;
import uk.quartile.domain.Quarter;
import uk.quartile.domain.Report;
import uk.quartile.packs.accessible.DocumentProperties;
import uk.quartile.packs.accessible.HouseStyle;
import uk.quartile.packs.layout.Pages;
import uk.quartile.packs.layout.Typesetter;

/** A document that each authority has, in its council's colour. */
public abstract class AuthorityDocument implements Document {

	private final HouseStyle style = HouseStyle.read();

	private final Report kind;

	private final String name;

	/**
	 * A kind of document.
	 * @param name of its file in the authority's folder
	 */
	protected AuthorityDocument(Report kind, String name) {
		this.kind = kind;
		this.name = name;
	}

	@Override
	public final Report kind() {
		return this.kind;
	}

	@Override
	public List<String> files(Catalogue catalogue, String region, Quarter quarter) {
		return Document.ofAuthorities(catalogue, region, quarter, this.name);
	}

	@Override
	public final Set<String> measures(String file, SetFigures figures) {
		return measures(AuthorityFigures.of(figures, Document.authority(file)));
	}

	/** The measures that it shows: all that the authority has a figure of, or some. */
	protected Set<String> measures(AuthorityFigures authority) {
		return authority.figures()
			.stream()
			.filter(AuthorityFigures.Own::isThere)
			.map((own) -> own.among().measure().code())
			.collect(Collectors.toSet());
	}

	@Override
	public final LaidOut layOut(String file, SetFigures figures) {
		AuthorityFigures authority = AuthorityFigures.of(figures, Document.authority(file));
		Typesetter typesetter = new Typesetter(style(authority));
		Pages pages = pages(authority, file, typesetter);
		return new LaidOut(
				new DocumentProperties(pages.title(), Locale.UK, figures.quarter().lastDay(), figures.fingerprint()),
				typesetter.set(pages));
	}

	private HouseStyle style(AuthorityFigures authority) {
		return authority.council()
			.map((council) -> council.colour())
			.map((own) -> this.style.in(new Color(own.red(), own.green(), own.blue())))
			.orElse(this.style);
	}

	/**
	 * What stands on its pages.
	 * @param file of the set
	 * @param typesetter that will set them, for measuring
	 */
	public abstract Pages pages(AuthorityFigures authority, String file, Typesetter typesetter);

}
