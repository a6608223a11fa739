/** An address of the net, cut where a line may end without hurting its reading: before the “@” and the dots. */
export function breakable(address: string): string[] {
	return address.split(/(?=[@.])/);
}
