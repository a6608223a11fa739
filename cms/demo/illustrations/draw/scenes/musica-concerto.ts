import { castle } from '../landmarks.ts';
import { dusk, ink } from '../palette.ts';
import { person } from '../people.ts';
import { sea } from '../sea.ts';
import { sky, stars } from '../sky.ts';
import { at, disc, line, rect, row, shape, type Point, type Svg } from '../svg.ts';

/** A concert by the sea in the night. */
export function musicaConcerto(): readonly Svg[] {
	const raised = row(
		9,
		(i) => `M${80 + i * 190} 900Q${60 + i * 190 + (i % 3) * 30} 830 ${90 + i * 190 + (i % 2) * 30} 770`,
	);
	return [
		sky(dusk, [800, 560], 0),
		stars(60, 3),
		sea(dusk, 560),
		at([60, 600], castle({ lit: '#7d6775', mid: '#5d5269', shade: '#43405a' }), 0.42),
		shape('M640 700L260 -10H390L700 700zM960 700L1340 -10H1210L900 700z', ink.gold, 0.3),
		shape('M760 700L610 -10H735L800 700zM840 700L990 -10H865L800 700z', ink.cream, 0.25),
		shape('M400 720V300Q800 120 1200 300V720H1150V340Q800 180 450 340V720z', ink.night),
		shape('M450 720V340Q800 180 1150 340V720z', ink.coral, 0.75),
		disc([800, 520, 170], ink.gold),
		shape('M380 700H1220V790H380z', ink.navy),
		rect([380, 694, 840, 12], ink.turquoise),
		...[430, 1080].map(
			(x) =>
				rect([x, 520, 90, 180], ink.night) +
				disc([x + 45, 570, 28], ink.deep) +
				disc([x + 45, 640, 34], ink.deep),
		),
		person({
			feet: [800, 696],
			tall: 230,
			coat: ink.navy,
			trousers: ink.night,
			hair: ink.night,
			long: true,
			hands: [
				[6, -8],
				[-20, 14],
			],
			over: line('M15 -84L6 -88', ink.night, 3),
		}),
		guitarist(620, ink.brick),
		at([1600, 0], guitarist(620, ink.deep), [-1, 1]),
		crowd([860, 15], 92, '#1a3350'),
		line(raised, '#1a3350', 24),
		crowd([930, 11], 130, ink.night),
	];
}

function guitarist(x: number, coat: string): Svg {
	const guitar =
		shape('M-2 -46Q-16 -42 -14 -54 -10 -62 -2 -58 4 -62 8 -56 8 -48 -2 -46z', ink.gold) +
		line('M4 -56L34 -72', ink.umber, 3);
	return person({
		feet: [x, 696],
		tall: 210,
		coat,
		trousers: ink.night,
		hair: ink.night,
		hands: [
			[18, 12],
			[10, 24],
		],
		over: guitar,
	});
}

/** Heads and shoulders from the back: the height of the line and how many, their width, their ink. */
function crowd([y, count]: Point, size: number, colour: string): Svg {
	const left = (i: number) => (i * 1640) / count - 30;
	const low = (i: number) => y + ((i * 37) % 5) * 9;
	const slope = `q${size * 0.1} ${-size * 0.4} ${size * 0.5} ${-size * 0.4}t${size * 0.6} ${size * 0.4}`;
	const shoulders = row(count, (i) => `M${left(i)} 1010V${low(i)}${slope}V1010z`);
	const heads = row(count, (i) => disc([left(i) + size * 0.52, low(i) - size * 0.62, size * 0.26], colour));
	return shape(shoulders, colour) + heads;
}
