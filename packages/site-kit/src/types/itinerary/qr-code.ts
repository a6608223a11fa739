import { encode } from 'uqr';

/** Squares of white around the code, which readers need (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/**
 * Returns a QR code of an address that still reads with a fold or a stain in it (error correction M): the length of its
 * sides in squares, and the path of its dark squares, those side by side as one.
 */
export function qrCode(address: string): { size: number; dark: string } {
	const { size, data } = encode(address, { ecc: 'M', border: QUIET_ZONE });
	return { size, dark: data.map((row, y) => darkIn(row, y)).join('') };
}

function darkIn(row: readonly boolean[], y: number): string {
	const squares = row.map((isDark) => (isDark ? '#' : ' ')).join('');
	return [...squares.matchAll(/#+/g)]
		.map(
			({ 0: { length }, index }) => `M${String(index)} ${String(y)}h${String(length)}v1h-${String(length)}z`,
		)
		.join('');
}
