package uk.quartile.packs.accessible;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicPdfWriter;

/**
 * Writes what stands round the pages: dates, identity, metadata and the colour profile,
 * none of which may depend on the day or the machine.
 */
final class AccessibleWriter extends ClassicPdfWriter {

	private final DocumentProperties properties;

	AccessibleWriter(ClassicPdfProducer producer, PdfWriter writer, DocumentProperties properties) {
		super(producer, writer);
		this.properties = properties;
	}

	/**
	 * Writes the metadata, after which the exporter adds none.
	 */
	@Override
	public void createXmpMetadata(String title, String subject, String keywords) {
		Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
		date.setTimeInMillis(this.properties.date().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
		PdfDictionary information = getPdfWriter().getInfo();
		information.put(PdfName.CREATIONDATE, new PdfDate(date));
		information.put(PdfName.MODDATE, new PdfDate(date));
		byte[] identity = Identity.of(this.properties, "");
		information.put(PdfName.FILEID, PdfEncryption.createInfoId(identity, identity));
		getPdfWriter().setXmpMetadata(Xmp.packet(this.properties));
		getPdfWriter().setViewerPreferences(PdfWriter.PageModeUseOutlines);
	}

	/**
	 * Writes the profile as it stands in the file. Read through java.awt.color it would
	 * differ between JDKs.
	 */
	@Override
	public void setIccProfilePath(String path, InputStream profile) throws IOException {
		PdfStream stream = new PdfStream(profile.readAllBytes());
		stream.put(PdfName.N, new PdfNumber(3));
		stream.flateCompress();
		PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
		intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB IEC61966-2.1"));
		intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
		// The name is the same in PDF/A-2 as in PDF/A-1.
		intent.put(PdfName.S, PdfName.GTS_PDFA1);
		intent.put(PdfName.DESTOUTPUTPROFILE, getPdfWriter().addToBody(stream).getIndirectReference());
		getPdfWriter().getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
	}

}
