import type { Missing, Secret } from '../../../catalog/triage/result';
import { number } from './numbers';

export const intake = {
  intake: {
    viewLabel: 'What is said of the paste',
    read: 'Read from the paste',
    leftAlone: 'Left alone',
    rows: {
      sdk: 'SDK',
      environment: 'Runs on',
      app: 'SDKAppID',
      user: 'User',
      room: 'Room',
      time: 'Time',
    },
    nothingRead: 'It says nothing of version, device, user, room or time.',
    missingTitle: 'Missing: tick to ask',
    nothingMissing: 'What such a case needs is all there.',
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
    secrets: 'Hidden in this paste',
    secretKinds: {
      usersig: 'Signature',
      jwt: 'Web token (JWT)',
      secret_key: 'Secret key',
      appkey: 'App key',
      token: 'Token',
      authorization: 'Authorization header',
      cookie: 'Cookie',
      phone: 'Phone number',
      email: 'E-mail',
      id_number: 'ID number',
      ip: 'IP address',
      contact: 'Contact',
      own: 'Private',
      password: 'Password',
      one_time_code: 'One-time code',
      card: 'Card number',
      device: 'Device number',
      plate: 'Number plate',
      birthday: 'Birthday',
      place: 'Place',
      name: 'Name',
    } satisfies Record<Secret['kind'], string>,
    times: (count: number) => `${number(count)} times`,
    ruledOut: 'Numbers left alone',
    noSecrets: 'No signature, token, phone number, e-mail or address was found.',
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
