'use client';

interface ChoicesProps {
	legend: string;
	name: string;
	options: readonly { value: string; label: string }[];
	value: string;
	onChange: (value: string) => void;
}

/** Radio buttons large enough for a thumb. */
export function Choices({ legend, name, options, value, onChange }: ChoicesProps) {
	return (
		<fieldset className={`portolano-alerts__choices portolano-alerts__choices--${name}`}>
			<legend>{legend}</legend>
			{options.map((option) => (
				<label key={option.value} data-value={option.value}>
					<input
						type="radio"
						name={name}
						value={option.value}
						checked={option.value === value}
						onChange={() => onChange(option.value)}
					/>
					<span>{option.label}</span>
				</label>
			))}
		</fieldset>
	);
}
