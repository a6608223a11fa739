'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** The heading of a view. It takes the focus when the view opens, so that a screen reader begins there. */
export function Heading({ children }: { children: ReactNode }) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus(), []);
	return (
		<h2 ref={heading} tabIndex={-1}>
			{children}
		</h2>
	);
}
