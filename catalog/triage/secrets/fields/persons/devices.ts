import { list } from '../../list';
import { isUuid } from '../../looks/opaque';
import { isPlaceholder } from '../../looks/placeholder';
import { restOfLine } from '../extents';
import { type FieldClass, isFirm } from '../field-class';

/** What is said of a network in place of its name. */
const stateOfNetwork = new RegExp(
  `^(?:${list(`
    on, off, 4g, 5g, 2\\.4g, wpa2?, connected, disconnected, enabled, disabled, weak, strong,
    unknown, 信号, 正常, 已, 未, 断, 不, 连, 弱, 强, 好, 差, 网络
  `).join('|')})`,
  'i',
);

export const deviceFields: readonly FieldClass[] = [
  {
    kind: 'device',
    reason: 'A device leads to whoever carries it.',
    names: list(`
      imei, meid, imsi, iccid, idfa, idfv, gaid, oaid, aaid, vaid, adid, udid, android id,
      advertising id, advertising identifier, identifier for vendor, device sn, device serial,
      serial number, serial no, mac address, mac addr, wifi mac, bssid, 序列号, 设备号, 机身号,
      设备码, 串号, 设备sn, 广告标识符
    `),
    words: list('serial, sn, mac, ether, hwaddr, aid, did, ifa'),
    accept: ({ text }) =>
      /^(?=.{0,39}\d)[A-Za-z0-9:-]{8,40}$/.test(text) && (isUuid(text) || !/^[A-Za-z]+-/.test(text)),
  },
  {
    kind: 'device',
    reason: 'The name of a network at home leads to the home.',
    names: list('wifi, wifi name, wifi名, wifi名称, 热点名, 热点名称, 无线名称, 无线网络'),
    words: ['ssid'],
    accept: (value) =>
      (isFirm(value) || value.link === 'said') &&
      value.text.length >= 2 &&
      !isPlaceholder(value.text) &&
      !stateOfNetwork.test(value.text),
    extent: restOfLine,
  },
];
