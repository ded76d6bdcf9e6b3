import type { Missing, Secret } from '../../../catalog/triage/result';
import { number } from './numbers';

export const intake = {
  intake: {
    read: 'Read from the paste',
    copyFact: 'Click to copy',
    rows: {
      sdk: 'SDK',
      environment: 'Environment',
      app: 'SDKAppID',
      user: 'User',
      room: 'Room',
      time: 'Time',
    },
    missingTitle: 'Missing',
    missingHint: 'tick to ask in the answer',
    nothingMissing: 'nothing: all that such a case needs is there',
    missing: {
      version: 'SDK and version',
      environment: 'Device, system, browser',
      app: 'SDKAppID',
      user: 'User ID',
      room: 'Room ID',
      time: 'Time, with its zone',
      zone: 'Time zone of the log',
      log: 'Log around the error',
      object: 'The whole error object',
    } satisfies Record<Missing['kind'], string>,
    secrets: 'Masked in this paste',
    secretKinds: {
      own: 'Private',
      jwt: 'Web token (JWT)',
      usersig: 'Signature',
      authorization: 'Authorization header',
      cookie: 'Cookie',
      secret_key: 'Secret key',
      password: 'Password',
      appkey: 'App key',
      token: 'Token',
      one_time_code: 'One-time code',
      card: 'Card or account',
      id_number: 'ID number',
      email: 'E-mail',
      contact: 'Contact',
      phone: 'Phone number',
      device: 'Device number',
      ip: 'IP address',
      plate: 'Number plate',
      birthday: 'Birthday',
      place: 'Place',
      name: 'Name',
    } satisfies Record<Secret['kind'], string>,
    showAgain: (name: string) => `Show ${name} again`,
    times: (count: number) => `${number(count)} times`,
    ruledOut: 'Numbers not counted as codes',
    noSecrets: 'No key, password, token, number or name of a person was found.',
    noRuledOut: 'No other number in it looks like a code.',
    more: (count: number) => `and ${number(count)} more`,
  },
  note: {
    /** Between a credential’s name and what it says. */
    opened: 'decoded on this machine, not verified: ',
    unopened: 'could not be decoded on this machine',
    comma: ', ',
  },
};

export type IntakeStrings = typeof intake;
