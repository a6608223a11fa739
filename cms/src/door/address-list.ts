import { BlockList, isIP } from 'node:net';

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Parses addresses and networks (`10.0.0.5`, `10.1.0.0/16`) into a list that can be searched. */
export function addressList(entries: readonly string[]): BlockList {
	const list = new BlockList();
	for (const entry of entries) {
		const [address = '', prefix] = entry.split('/');
		if (prefix === undefined) list.addAddress(address, familyOf(address));
		else list.addSubnet(address, Number(prefix), familyOf(address));
	}
	return list;
}
