/** What is called for each thing that stands in an XML text, in its order. Names come without their prefix. */
export interface XmlEars {
  /** `attributes`: as they are written. A tag that closes itself is closed at once. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Goes once through an XML text, as workbooks have it. Answers whether it could be read to its end: what declares
 * entities of its own could make a gigabyte of a line, and no workbook does so.
 */
export function scanXml(xml: string, ears: XmlEars): boolean {
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf('<', at);
    if (tag < 0) return xml.slice(at).trim() === '';
    if (tag > at) ears.text(withoutEntities(xml.slice(at, tag)));
    const next = markupEnd(xml, tag, ears);
    if (next === undefined) return false;
    at = next;
  }
  return true;
}

/** Where what begins with a `<` ends; undefined where it does not, or is nothing that a workbook has. */
function markupEnd(xml: string, tag: number, ears: XmlEars): number | undefined {
  if (xml.startsWith('<?', tag)) return after(xml, '?>', tag);
  if (xml.startsWith('<!--', tag)) return after(xml, '-->', tag);
  if (xml.startsWith(characters, tag)) {
    const end = after(xml, ']]>', tag);
    if (end !== undefined) ears.text(xml.slice(tag + characters.length, end - ']]>'.length));
    return end;
  }
  return xml.startsWith('<!', tag) ? undefined : tagEnd(xml, tag, ears);
}

const characters = '<![CDATA[';

function after(xml: string, sign: string, from: number): number | undefined {
  const at = xml.indexOf(sign, from);
  return at < 0 ? undefined : at + sign.length;
}

function tagEnd(xml: string, tag: number, ears: XmlEars): number | undefined {
  const end = unquotedEnd(xml, tag + 1);
  if (end === undefined) return undefined;
  if (xml.startsWith('</', tag)) {
    ears.close(plainName(xml.slice(tag + 2, end).trim()));
    return end + 1;
  }
  const isClosed = xml[end - 1] === '/';
  const inside = xml.slice(tag + 1, isClosed ? end - 1 : end);
  const space = inside.search(/\s/);
  const name = plainName(space < 0 ? inside : inside.slice(0, space));
  ears.open(name, space < 0 ? '' : inside.slice(space));
  if (isClosed) ears.close(name);
  return end + 1;
}

/** Where the next `>` is that stands in no quotes. */
function unquotedEnd(xml: string, from: number): number | undefined {
  let end = xml.indexOf('>', from);
  if (end < 0) return undefined;
  let quote = firstQuote(xml, from, end);
  while (quote !== undefined) {
    const close = xml.indexOf(xml[quote] ?? '', quote + 1);
    if (close < 0) return undefined;
    if (close > end) end = xml.indexOf('>', close);
    if (end < 0) return undefined;
    quote = firstQuote(xml, close + 1, end);
  }
  return end;
}

function firstQuote(xml: string, from: number, end: number): number | undefined {
  for (let at = from; at < end; at += 1) if (xml[at] === '"' || xml[at] === "'") return at;
  return undefined;
}

const plainName = (name: string) => name.slice(name.indexOf(':') + 1);

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text of an XML as it reads. An entity that nobody knows stays as it is written. */
function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (all, hex, decimal, name) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? all;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}

/** Reads the attribute of a name, with any prefix or none; undefined where it is not there. */
export function attributeNamed(name: string): (attributes: string) => string | undefined {
  const written = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  return (attributes) => {
    const found = written.exec(attributes);
    const value = found?.[1] ?? found?.[2];
    return value === undefined ? undefined : withoutEntities(value);
  };
}
