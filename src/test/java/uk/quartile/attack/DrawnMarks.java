package uk.quartile.attack;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * What a page's drawing operators set: the marks in the rows of a table, with the number
 * that is printed in the same row, and the lines of charts.
 */
public final class DrawnMarks extends PDFGraphicsStreamEngine {

	/** Marks of one value each are about as high as wide. */
	private static final double SMALLEST = 6;

	private static final double LARGEST = 12;

	private static final Pattern VALUE = Pattern.compile("\\D*?(\\d[\\d,]*(?:\\.\\d+)?)%?\\b.*");

	private final List<Rectangle2D> filled = new ArrayList<>();

	private final List<List<Point2D>> stroked = new ArrayList<>();

	private GeneralPath path = new GeneralPath();

	private DrawnMarks(PDPage page) {
		super(page);
	}

	/**
	 * A mark, and what its row prints.
	 *
	 * @param x of its middle, in points
	 * @param value the first number of its row; not a number where it has none
	 */
	public record Mark(double x, double value) {
	}

	/**
	 * Marks in rows that begin with some words.
	 * @param beginning pattern of the words
	 */
	public static List<Mark> of(PDDocument document, int page, String beginning) throws IOException {
		DrawnMarks drawn = new DrawnMarks(document.getPage(page - 1));
		drawn.processPage(document.getPage(page - 1));
		double height = document.getPage(page - 1).getMediaBox().getHeight();
		List<Mark> marks = new ArrayList<>();
		for (Line line : lines(document, page)) {
			Matcher number = VALUE.matcher(line.text().replaceFirst("^" + beginning, ""));
			double value = number.matches() ? Double.parseDouble(number.group(1).replace(",", "")) : Double.NaN;
			if (line.text().matches(beginning + ".*")) {
				drawn.filled.stream()
					.filter((each) -> Math.abs(height - each.getCenterY() - line.middle()) < SMALLEST)
					.forEach((each) -> marks.add(new Mark(each.getCenterX(), value)));
			}
		}
		return marks;
	}

	/** The corners of lines that are drawn in one go, each from left to right. */
	public static List<List<Point2D>> lines(PDDocument document, int page, int corners) throws IOException {
		DrawnMarks drawn = new DrawnMarks(document.getPage(page - 1));
		drawn.processPage(document.getPage(page - 1));
		return drawn.stroked.stream().filter((each) -> each.size() >= corners).toList();
	}

	private record Line(double middle, String text) {
	}

	private static List<Line> lines(PDDocument document, int page) throws IOException {
		List<Line> lines = new ArrayList<>();
		PDFTextStripper stripper = new PDFTextStripper() {
			@Override
			protected void writeString(String text, List<TextPosition> positions) {
				double middle = positions.get(0).getYDirAdj() - positions.get(0).getHeightDir() / 2;
				Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
				if (last != null && Math.abs(last.middle() - middle) < 3) {
					lines.set(lines.size() - 1, new Line(last.middle(), last.text() + " " + text));
				}
				else {
					lines.add(new Line(middle, text));
				}
			}
		};
		stripper.setSortByPosition(true);
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		stripper.getText(document);
		return lines;
	}

	private void ended(boolean fills) {
		Rectangle2D box = this.path.getBounds2D();
		if (fills && Stream.of(box.getWidth(), box.getHeight()).allMatch((each) -> each > SMALLEST && each < LARGEST)) {
			this.filled.add(box);
		}
		this.path = new GeneralPath();
	}

	@Override
	public void appendRectangle(Point2D first, Point2D second, Point2D third, Point2D fourth) {
		this.path.moveTo(first.getX(), first.getY());
		Stream.of(second, third, fourth).forEach((each) -> this.path.lineTo(each.getX(), each.getY()));
		this.path.closePath();
	}

	@Override
	public void moveTo(float x, float y) {
		this.path.moveTo(x, y);
	}

	@Override
	public void lineTo(float x, float y) {
		this.path.lineTo(x, y);
	}

	@Override
	public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
		this.path.curveTo(x1, y1, x2, y2, x3, y3);
	}

	@Override
	public @Nullable Point2D getCurrentPoint() {
		return this.path.getCurrentPoint();
	}

	@Override
	public void closePath() {
		this.path.closePath();
	}

	@Override
	public void endPath() {
		ended(false);
	}

	@Override
	public void strokePath() {
		double[] corner = new double[6];
		for (PathIterator each = this.path.getPathIterator(null); !each.isDone(); each.next()) {
			int kind = each.currentSegment(corner);
			if (kind == PathIterator.SEG_MOVETO) {
				this.stroked.add(new ArrayList<>());
			}
			if (kind == PathIterator.SEG_MOVETO || kind == PathIterator.SEG_LINETO) {
				this.stroked.get(this.stroked.size() - 1).add(new Point2D.Double(corner[0], corner[1]));
			}
		}
		ended(false);
	}

	@Override
	public void fillPath(int windingRule) {
		ended(true);
	}

	@Override
	public void fillAndStrokePath(int windingRule) {
		ended(true);
	}

	@Override
	public void drawImage(PDImage image) {
	}

	@Override
	public void clip(int windingRule) {
	}

	@Override
	public void shadingFill(COSName shading) {
	}

}
