'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';

interface AskingButtonProps {
	children: ReactNode;
	className?: string;
	question: string;
	yes: string;
	isWorking: boolean;
	onYes: () => void;
}

/**
 * A button that asks before it acts. The question takes its place and the focus, so that two taps of a wet finger are not
 * taken for an answer.
 */
export function AskingButton({ children, className, question, yes, isWorking, onYes }: AskingButtonProps) {
	const [isAsked, setAsked] = useState(false);
	const wasAsked = useRef(false);
	const button = useRef<HTMLButtonElement>(null);
	const asked = useRef<HTMLParagraphElement>(null);
	useEffect(() => {
		if (isAsked) asked.current?.focus();
		else if (wasAsked.current) button.current?.focus();
		wasAsked.current = isAsked;
	}, [isAsked]);

	if (!isAsked)
		return (
			<button ref={button} type="button" className={className} onClick={() => setAsked(true)}>
				{children}
			</button>
		);
	return (
		<div role="group" aria-label={question} className="portolano-alerts__question">
			<p ref={asked} tabIndex={-1}>
				{question}
			</p>
			<button type="button" className={className} disabled={isWorking} onClick={onYes}>
				{isWorking ? 'Un momento…' : yes}
			</button>
			<button type="button" disabled={isWorking} onClick={() => setAsked(false)}>
				No, torna indietro
			</button>
		</div>
	);
}
