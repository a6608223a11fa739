'use client';

import { Button } from '@payloadcms/ui';
import { useState } from 'react';

interface Props {
	label: string;
	/** What the button says once it is pressed; the second press does it. */
	sure: string;
	style?: 'primary' | 'secondary';
	disabled: boolean;
	onSure: () => void;
}

/** Does what many see, or what is not easily taken back, after a second press. */
export function SureButton({ label, sure, style = 'secondary', disabled, onSure }: Props) {
	const [isAsking, setAsking] = useState(false);

	function press(): void {
		setAsking(!isAsking);
		if (isAsking) onSure();
	}

	return (
		<Button
			buttonStyle={style}
			size="small"
			margin={false}
			disabled={disabled}
			extraButtonProps={{ onBlur: () => setAsking(false) }}
			onClick={press}
		>
			{isAsking ? sure : label}
		</Button>
	);
}
