'use client';

import { useMemo } from 'react';
import { encode } from 'uqr';

/** A QR code made on this page: what it says leaves it only by a camera. */
export function QrCode({ text, label }: { text: string; label: string }) {
	const { size, dark } = useMemo(() => {
		const { size: side, data } = encode(text, { ecc: 'M', border: 4 });
		const squares = data.flatMap((row, y) =>
			row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
		);
		return { size: side, dark: squares.join('') };
	}, [text]);
	return (
		<svg className="portolano-qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`}>
			{/* Black on white in both themes: cameras need it. */}
			<rect width={size} height={size} fill="#fff" />
			<path d={dark} fill="#000" shapeRendering="crispEdges" />
		</svg>
	);
}
