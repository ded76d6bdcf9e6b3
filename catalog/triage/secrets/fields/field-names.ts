import { credentialFields } from './credentials';
import type { FieldClass } from './field-class';
import type { Identifier } from './identifier';
import { personFields } from './persons';

const fieldClasses: readonly FieldClass[] = [...credentialFields, ...personFields];

/** What stands in every name of a field, in lower case: where one of these stands, a name is looked for around it. */
const stems = [
  ...'secret,token,ticket,key,sig,session,sid,sessid,checksum,csrf,xsrf,jwt,hmac,salt,oauth,sas,nonce,bearer'.split(
    ',',
  ),
  ...'authcode,accesscode,authentication,cert,credential,auth,hook,ak,sk,bot,subscription,p12,pfx,keystore,jks,dsn'.split(
    ',',
  ),
  ...'pass,pwd,psw,pswd,psk,pin,pw,senha,parola,contraseña,mnemonic,seedphrase,login,otp,cvv,cvc,tan,mfa,captcha'.split(
    ',',
  ),
  ...'verification code,verification_code,verificationcode,verifycode,verify_code,securitycode,security code,security_code'.split(
    ',',
  ),
  ...'smscode,sms_code,vcode,logincode,login code,login_code,confirmation code,confirmationcode,onetime,one-time,one time,appcode'.split(
    ',',
  ),
  ...'authentication code,access code,invite code,invitecode,pickupcode,backup code,backupcode,jscode,js_code'.split(
    ',',
  ),
  ...'card,iban,account,pan,idno,idnumber,id number,id_number,id-number,id no,id_no,identity,certno,passport,ssn,nric,nino'.split(
    ',',
  ),
  ...'hkid,licen,nationalid,national id,national_id,taxid,tax_id,tax id,aadhaar,cpf,dni,social security'.split(
    ',',
  ),
  ...'phone,mobile,tel,cell,fax,whatsapp,msisdn,mob,imei,meid,idf,gaid,oaid,aaid,vaid,adid,advertising,androidid,android_id,android id'.split(
    ',',
  ),
  ...'udid,serial,sn,mac,ssid,imsi,iccid,wifi,ether,hwaddr,identifierforvendor,plate,birth,dob,born,lat,lng,lon,gps,loc,geo,coordinates'.split(
    ',',
  ),
  ...'addr,street,name,contact,consignee,recipient,reporter,attn,sender,holder,customer,owner,signed,assignee,requester,author,from,cc,openid,unionid,nick,attendees,ship to,shipto,deliver to,deliverto,creds,signin code,sign-in code,vin,aid,did,puk,rootpw,ifa,touser,fromuser,bday,geburtsdatum,adresse,2fa code,tfn,curp,sin'.split(
    ',',
  ),
];
const allNames = fieldClasses.flatMap(({ names, words }) => [...names, ...words]);
const isHan = (name: string) => /[^\x00-\x7f]/.test(name);

/** Shorter ones count only where a word begins: "sn" is no part of "snapshot" that means anything. */
export const leastInside = 4;
const isFound = (name: string) =>
  stems.some((stem) => (stem.length >= leastInside ? name.includes(stem) : name.startsWith(stem)));

/** Where one of these stands, in lower case, there may be the name of a field. */
export const fieldTriggers: readonly string[] = [
  ...new Set([...stems, ...allNames.filter((name) => isHan(name) || !isFound(name))]),
];

const ofWord = new Map<string, FieldClass[]>();
/** By the last three characters of the name. */
const ofEnd = new Map<string, { name: string; fields: FieldClass }[]>();
for (const fields of fieldClasses) {
  for (const word of fields.words) ofWord.set(word, [...(ofWord.get(word) ?? []), fields]);
  for (const name of fields.names) {
    const end = name.slice(-3);
    ofEnd.set(end, [...(ofEnd.get(end) ?? []), { name, fields }]);
  }
}

/** The classes that a name may belong to, the longest name first. */
export function classesOf({ joined, words }: Identifier): readonly FieldClass[] {
  const byWord = ofWord.get(words.at(-1) ?? '') ?? [];
  const ends = joined.flatMap((whole) =>
    [whole.slice(-3), whole.slice(-2)].flatMap((end) =>
      (ofEnd.get(end) ?? []).filter(({ name }) => whole.endsWith(name)),
    ),
  );
  if (ends.length === 0) return byWord;
  ends.sort((a, b) => b.name.length - a.name.length);
  return [...ends.map(({ fields }) => fields), ...byWord];
}
