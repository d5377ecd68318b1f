import { decodeEntities } from '#ingest/files/xml/entities.ts';
import { scanXml, type XmlEnd } from '#ingest/files/xml/scan.ts';
import { excelText } from '#ingest/files/workbook/excel-text.ts';
import { describe, expect, it, test } from 'vitest';

/** What a reader hears, and how it ends. */
function heard(source: string, stopAt = ''): readonly [string, XmlEnd] {
	const events: string[] = [];
	const end = scanXml(source, {
		open: (name, attributes) => {
			const id = attributes.get('id');
			events.push(id === undefined ? `<${name}>` : `<${name} ${id}>`);
			return name === stopAt ? false : undefined;
		},
		text: (text) => void (text.trim() === '' || events.push(text)),
		close: (name) => void events.push(`</${name}>`)
	});
	return [events.join(''), end];
}

describe('XML', () => {
	it.each([
		['elements, text and empty elements', '<a>x<b/>y</a>', '<a>x<b></b>y</a>'],
		['names without their namespace', '<x:a id="1"><x:b r:id="2"/></x:a>', '<a 1><b 2></b></a>'],
		['either kind of quote, and what looks like a tag inside', `<a id='"&gt;>'/>`, '<a ">>></a>'],
		['references', '<a>&amp;&#273;&#x110;</a>', '<a>&đĐ</a>'],
		['text that is no markup', '<a><![CDATA[<b>&x;]]></a>', '<a><b>&x;</a>'],
		[
			'a mark, a declaration, comments and blanks',
			'\ufeff<?xml version="1.0"?>\n<!-- <b> --><a/>\n',
			'<a></a>'
		],
		['a blank before the end of a tag', '<a></a >', '<a></a>']
	])('has %s', (_, source, events) => {
		expect(heard(source)).toEqual([events, 'done']);
	});

	it.each([
		['an element that never closes', '<a>'],
		['elements crosswise', '<a><b></a></b>'],
		['an end without its beginning', '</a>'],
		['an end cut off', '<a></a'],
		['a tag cut off', '<a id="1"'],
		['a tag inside a tag', '<a <b></b>'],
		['a tag without a name', '<a>< ></a>'],
		['an attribute without a value', '<a id></a>'],
		['an attribute with an unknown reference', '<a id="&x;"/>'],
		['an unknown reference', '<a>&nbsp;</a>'],
		['a reference without its end', '<a>&amp x</a>'],
		['text outside', '<a/>x'],
		['text that is no markup outside', '<![CDATA[x]]><a/>'],
		['text that is no markup cut off', '<a><![CDATA[x'],
		['a comment cut off', '<!-- x'],
		['a declaration cut off', '<?xml'],
		['more depth than any workbook', '<a>'.repeat(65) + '</a>'.repeat(65)]
	])('is refused with %s', (_, source) => {
		expect(heard(source)[1]).toBe('malformed');
	});

	it('declares nothing of its own', () => {
		expect(heard('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>')).toEqual(['', 'doctype']);
	});
	it('is read no further than wanted', () => {
		expect(heard('<a><b/><c></a>', 'b')).toEqual(['<a><b>', 'stopped']);
	});
});

test.each([
	['&lt;&gt;&quot;&apos;', `<>"'`],
	['&#9;&#10;&#13;&#32;', '\t\n\r '],
	['&#xD7FF;&#xE000;&#xFFFD;&#x10FFFF;', '\ud7ff\ue000\ufffd\u{10ffff}'],
	['&#0;', null],
	['&#8;', null],
	['&#xD800;', null],
	['&#xDFFF;', null],
	['&#xFFFE;', null],
	['&#x110000;', null],
	['&#;', null],
	['&#x;', null],
	['&#1a;', null],
	['&toString;', null]
])('the references %s', (text, decoded) => {
	expect(decodeEntities(text)).toBe(decoded);
});

test.each([
	['a_x000D__x000A_b', 'a\r\nb'],
	['_x0110_ồng', 'Đồng'],
	['a_x0000_b', 'ab'],
	['_xD83D__xDE00_', '_xD83D__xDE00_'],
	['_xDFFF_', '_xDFFF_'],
	['_xE000_', '\ue000'],
	['_x12_', '_x12_'],
	['Hòa Tha\u0323ch', 'Hòa Thạch']
])('the text of a cell written as %s', (written, text) => {
	expect(excelText(written)).toBe(text.normalize('NFC'));
});
