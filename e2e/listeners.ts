import { createSocket, type Socket } from 'node:dgram';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { networkInterfaces } from 'node:os';

/** Where something could be sent that would be heard on this machine. */
export interface Targets {
  /** This machine, as it calls itself and as others do; those of IPv6 in brackets. */
  addresses: string[];
  udp: number;
  tcp: number;
}

export interface Listeners {
  targets: Targets;
  /** What came in, in order: over which protocol and how it begins. */
  heard(): readonly string[];
  close(): void;
}

/** Of every resolver of the local network, which answers for names that end in `.local`. */
const multicast = { port: 5353, group: '224.0.0.251' };

/** Listens on every address of this machine, over TCP and UDP, and to what is asked of the local network by name. */
export async function openListeners(): Promise<Listeners> {
  const heard: string[] = [];
  const note = (over: string) => (bytes: Buffer) => heard.push(`${over} ${bytes.toString('latin1', 0, 60)}`);
  const tcp = createServer((socket) => {
    heard.push(`tcp from ${socket.remotePort}`);
    socket.on('data', note('tcp'));
    socket.on('error', () => {});
  });
  const udp = createSocket('udp6').on('message', note('udp'));
  const names = createSocket({ type: 'udp4', reuseAddr: true }).on('message', note('mdns'));
  const own = machineAddresses();
  await Promise.all([bound(tcp), bound(udp), bound(names, multicast.port)]);
  for (const address of own.filter((each) => !each.startsWith('[')))
    names.addMembership(multicast.group, address);
  const portOf = (of: Server | Socket) => (of.address() as AddressInfo).port;
  return {
    targets: { addresses: own, udp: portOf(udp), tcp: portOf(tcp) },
    heard: () => heard,
    close() {
      tcp.close();
      udp.close();
      names.close();
    },
  };
}

function bound(of: Server | Socket, port = 0): Promise<void> {
  return new Promise((resolve, reject) => {
    of.once('error', reject);
    if ('listen' in of) of.listen(port, () => resolve());
    else of.bind(port, () => resolve());
  });
}

function machineAddresses(): string[] {
  const others = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .filter(({ internal, address }) => !internal && !address.startsWith('fe80'));
  return [
    '127.0.0.1',
    ...others.map(({ address, family }) => (family === 'IPv6' ? `[${address}]` : address)),
  ];
}
