import { bytesOf } from '../../text/base64';
import { decodeUtf8 } from '../../text/utf8';

/** How Base64 of an object, or of a list of them, begins. */
const object = /^(?:eyJ|eyAi|W3si)/;
/** In characters: nobody encodes a longer error. */
const longest = 4096;
const tellsError = /"(?:\w{0,12}code|err\w{0,12}|msg|message|reason)"\s?:/i;
const opensSomething =
  /"\w{0,16}(?:alg|kid|sig|sign|signature|token|secret|passw\w*|pwd|session\w*|auth\w*|key|cookie|jwt|sub|iss|exp|nonce)"\s?:/i;

/** Whether a value is Base64 of an object that tells an error and holds nothing that opens anything. */
export function isEncodedError(value: string): boolean {
  if (!object.test(value) || value.length > longest) return false;
  const bytes = bytesOf(value.replace(/=+$/, ''));
  const text = bytes && decodeUtf8(bytes);
  return text !== undefined && tellsError.test(text) && !opensSomething.test(text);
}
