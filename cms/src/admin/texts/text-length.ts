/** How long a text may be, in characters. */
export interface Lengths {
	/** Above it, a save to publish is refused. */
	max: number;
	/** Above it, readers see the text cut, or tire of it; the same as `max` where any allowed length will do. */
	best: number;
}

export type LengthState = 'empty' | 'fine' | 'long' | 'over';

export interface LengthNote {
	state: LengthState;
	words: string;
}

const characters = (count: number) => (count === 1 ? '1 carattere' : `${count} caratteri`);

/** Tells in Italian how long a text is, and whether that is well. */
export function lengthNote(text: string, { max, best }: Lengths): LengthNote {
	const count = text.trim().length;
	if (count === 0)
		return {
			state: 'empty',
			words: best < max ? `Meglio entro ${best} caratteri.` : `Fino a ${max} caratteri.`,
		};
	if (count > max)
		return { state: 'over', words: `${characters(count)}: ${count - max} oltre il massimo di ${max}.` };
	if (count > best)
		return { state: 'long', words: `${characters(count)}: più dei ${best} che si leggono d’un fiato.` };
	return { state: 'fine', words: `${characters(count)} su ${best}.` };
}
