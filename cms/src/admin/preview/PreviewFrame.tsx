'use client';

import { type CSSProperties, type Ref, useEffect, useRef, useState } from 'react';

/** Widths of the windows of devices, in CSS pixels. */
export const devices = { Telefono: 360, Tablet: 768, Computer: 1280 } as const;

export type Device = keyof typeof devices;

interface PreviewFrameProps {
	ref: Ref<HTMLIFrameElement>;
	src: string;
	device: Device;
}

/** The page in a window as wide as that of a device, made smaller where the panel is narrower. */
export function PreviewFrame({ ref, src, device }: PreviewFrameProps) {
	const room = useRef<HTMLDivElement>(null);
	const [available, setAvailable] = useState(0);

	useEffect(() => {
		if (!room.current) return undefined;
		const observer = new ResizeObserver(([entry]) => setAvailable(entry?.contentRect.width ?? 0));
		observer.observe(room.current);
		return () => observer.disconnect();
	}, []);

	const width = devices[device];
	const scale = available > 0 ? Math.min(1, available / width) : 1;
	const sizes: CSSProperties & Record<`--${string}`, string | number> = {
		'--preview-width': `${width}px`,
		'--preview-scale': scale,
	};
	return (
		<div ref={room} className="portolano-preview__room" style={sizes}>
			<iframe ref={ref} src={src} title={`Anteprima della pagina, larga ${width} pixel`} />
		</div>
	);
}
