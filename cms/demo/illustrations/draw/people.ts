import { ink } from './palette.ts';
import { at, disc, line, shape, type Point, type Svg } from './svg.ts';

interface Figure {
	/** Where the feet stand. */
	readonly feet: Point;
	readonly tall: number;
	readonly coat: string;
	readonly trousers?: string;
	readonly skirt?: boolean;
	readonly skin?: string;
	readonly hair?: string;
	readonly long?: boolean;
	/** Right and left hand, from the shoulders, in hundredths of the height. */
	readonly hands?: readonly [Point, Point];
	readonly walking?: boolean;
	/** Seen from the back or from the left: mirrored. */
	readonly left?: boolean;
	/** What the figure wears or holds, drawn in its own 100 units over it. */
	readonly over?: Svg;
}

/** A person in flat planes, without a face, lit from the right. */
export function person(figure: Figure): Svg {
	const {
		coat,
		skin = ink.skin,
		hands = [
			[4, 34],
			[-4, 34],
		],
	} = figure;
	const pieces = [
		arm([-9, -76], hands[1], figure),
		legs(figure),
		shape('M-12 -78Q0 -86 12 -78L11 -44H-11z', coat),
		shape('M-12 -78Q-8 -82 -3 -82L-4 -44H-11z', ink.night, 0.22),
		shape('M-3 -88H3V-80H-3z', skin),
		disc([0, -92, 7.5], skin),
		head(figure),
		arm([9, -76], hands[0], figure),
		figure.over ?? '',
	];
	const s = figure.tall / 100;
	return at(figure.feet, pieces.join(''), figure.left ? [-s, s] : s);
}

function head({ hair = ink.umber, long = false }: Figure): Svg {
	const cap = shape('M-8 -90Q-9 -101 1 -101Q8 -100 7 -93Q1 -97 -3 -94L-5 -88z', hair);
	return long ? cap + shape('M-8 -92Q-13 -78 -8 -74L-2 -76Q-5 -84 -4 -92z', hair) : cap;
}

function legs({ trousers = ink.navy, skirt = false, walking = false, skin = ink.skin }: Figure): Svg {
	if (skirt)
		return (
			line('M-4 -24V-2M5 -24L6 -2', skin, 5.5) +
			shape('M-11 -46H11L16 -20H-15z', trousers) +
			shape('M-11 -46H-4L-6 -20H-15z', ink.night, 0.25)
		);
	const d = walking
		? ['M-8 -46H4L-6 -22-16 0H-23L-13 -24z', 'M-4 -46H11L13 -22 18 0H10L5 -22z']
		: ['M-11 -46H0L-2 0H-9z', 'M0 -46H11L9 0H2z'];
	return shape(d[0] ?? '', trousers) + shape(d[0] ?? '', ink.night, 0.28) + shape(d[1] ?? '', trousers);
}

function arm([x, y]: Point, [dx, dy]: Point, { coat, skin = ink.skin }: Figure): Svg {
	const bend = `M${x} ${y}Q${x + dx * 0.3 + (x > 0 ? 4 : -4)} ${y + dy * 0.55} ${x + dx} ${y + dy}`;
	return line(bend, coat, 6) + disc([x + dx, y + dy, 3.2], skin);
}

/** A peaked cap with a band, for a uniform. */
export function cap(colour: string, band: string): Svg {
	return shape('M-9 -96Q-9 -105 0 -105T9 -97L13 -94H-8z', colour) + shape('M-9 -97H9V-94.500H-9z', band);
}

export function helmet(colour: string): Svg {
	return (
		shape('M-10 -92Q-10 -104 0 -104T10 -92H12V-90H-10z', colour) +
		shape('M-10 -92Q-10 -104 -3 -104Q-6 -98 -5 -91H-10z', ink.night, 0.2)
	);
}

/** A vest with bright bands over the coat. */
export function vest(colour: string, band: string): Svg {
	return (
		shape('M-11 -78L-4 -82 0 -74 4 -82 11 -78V-48H-11z', colour) +
		shape('M-11 -64H11V-59H-11zM-11 -55H11V-51H-11z', band) +
		shape('M-11 -78L-5 -81V-48H-11z', ink.night, 0.2)
	);
}

/** A cyclist riding to the right, about 190 units long, wheels on y = 0. */
export function cyclist(coat: string, trousers: string): Svg {
	const frame = 'M-58 -34L-20 -74H36L2 -32-20 -74M2 -32H-58M36 -74L58 -34M36 -74L32 -92L48 -96M-28 -84H-10';
	return [
		`<g fill="none" stroke="${ink.navy}" stroke-width="6"><circle cx="-58" cy="-34" r="33"/><circle cx="58" cy="-34" r="33"/></g>`,
		line(frame, ink.coral, 6),
		line('M-18 -88Q20 -80 14 -58T6 -14', trousers, 15),
		shape('M-30 -84Q-26 -140 10 -152Q26 -148 22 -134L-2 -80z', coat),
		shape('M-30 -84Q-26 -140 10 -152Q-8 -120 -14 -82z', ink.night, 0.22),
		line('M14 -140Q34 -124 46 -98', coat, 11),
		disc([26, -168, 15], ink.skin),
		shape('M9 -168Q8 -188 28 -187Q44 -186 44 -172Q30 -178 9 -168z', ink.gold),
	].join('');
}

/** A child with a school bag, walking to the right. */
export function pupil(feet: Point, tall: number, [coat, bag]: readonly [string, string]): Svg {
	const over = shape('M-19 -76Q-20 -80 -12 -80H-6V-48H-19z', bag);
	return person({ feet, tall, coat, over, walking: true, long: Math.round(tall) % 2 === 1 });
}
