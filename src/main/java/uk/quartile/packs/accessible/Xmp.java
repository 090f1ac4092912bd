package uk.quartile.packs.accessible;

import java.nio.charset.StandardCharsets;

/**
 * The metadata packet: that the document is PDF/A-2a and PDF/UA-1, and what it is called.
 * PDF/A (6.6.2.3) knows no PDF/UA, so the packet describes that property too.
 */
final class Xmp {

	private static final String PACKET = """
			<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
			<x:xmpmeta xmlns:x="adobe:ns:meta/">
			<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
			<rdf:Description rdf:about=""
				xmlns:dc="http://purl.org/dc/elements/1.1/"
				xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
				xmlns:xmp="http://ns.adobe.com/xap/1.0/"
				xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
				xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
				xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
				xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
				xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
			<pdfaid:part>2</pdfaid:part>
			<pdfaid:conformance>A</pdfaid:conformance>
			<pdfuaid:part>1</pdfuaid:part>
			<dc:format>application/pdf</dc:format>
			<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>
			<dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language>
			<xmp:CreateDate>${date}T00:00:00Z</xmp:CreateDate>
			<xmp:ModifyDate>${date}T00:00:00Z</xmp:ModifyDate>
			<xmp:CreatorTool>Quartile</xmp:CreatorTool>
			<pdf:Producer>Quartile</pdf:Producer>
			<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
				<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
				<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
				<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
				<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
					<pdfaProperty:name>part</pdfaProperty:name>
					<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
					<pdfaProperty:category>internal</pdfaProperty:category>
					<pdfaProperty:description>The part of ISO 14289 that the document follows</pdfaProperty:description>
				</rdf:li></rdf:Seq></pdfaSchema:property>
			</rdf:li></rdf:Bag></pdfaExtension:schemas>
			</rdf:Description>
			</rdf:RDF>
			</x:xmpmeta>
			<?xpacket end="r"?>
			""";

	private Xmp() {
	}

	static byte[] packet(DocumentProperties properties) {
		return PACKET.replace("${date}", properties.date().toString())
			.replace("${language}", properties.language().toLanguageTag())
			.replace("${title}", escaped(properties.title()))
			.getBytes(StandardCharsets.UTF_8);
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

}
