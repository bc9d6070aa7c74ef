import { BlockList, isIP } from 'node:net';

const PRIVATE = new BlockList();
// IANA special-purpose registries: nothing here is a public web server.
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(net, bits, 'ipv4');

const PUBLIC_V6 = new BlockList();
PUBLIC_V6.addSubnet('2000::', 3, 'ipv6');
// Transition addresses carry an IPv4 address inside and could reach a private one.
const TUNNELS = new BlockList();
TUNNELS.addSubnet('2002::', 16, 'ipv6');
TUNNELS.addSubnet('2001::', 23, 'ipv6');
TUNNELS.addSubnet('2001:db8::', 32, 'ipv6');

/** Whether an IP address is loopback, link-local, private or reserved; what is not an address counts as private. */
export function isPrivateAddress(address: string): boolean {
  const version = isIP(address);
  if (version === 4) return PRIVATE.check(address, 'ipv4');
  // Only global unicast is public: this leaves out ::1, fe80::, fc00:: and IPv4-mapped ::ffff:… in one rule.
  return version !== 6 || !PUBLIC_V6.check(address, 'ipv6') || TUNNELS.check(address, 'ipv6');
}
