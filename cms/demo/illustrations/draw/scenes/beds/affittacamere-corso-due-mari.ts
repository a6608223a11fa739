import { sailboat } from '../../boats.ts';
import { pottedPlant } from '../../lanes.ts';
import { ink, sunset } from '../../palette.ts';
import { person } from '../../people.ts';
import { room, seaWindow } from '../../rooms.ts';
import { limestone, whiteStone } from '../../stone.ts';
import { at, disc, line, rect, row, shape, type Point, type Svg } from '../../svg.ts';

/** Corso due Mari: a staircase with plants, keys on a board. */
export function corsoDueMari(): readonly Svg[] {
	return [
		room(['#e6b98c', '#c98f6c'], [820, '#c9a98b']),
		seaWindow([1040, 470, 260, 360], [sunset, 380, at([1110, 400], sailboat(), 0.4)], limestone),
		row(8, (i) => {
			const [x, y] = [620 + i * 120, 820 - i * 76];
			return (
				rect([x, y - 76, 1010 - i * 0, 80], i % 2 ? limestone.lit : '#f7e7c8') +
				rect([x, y - 76, 18, 78], limestone.shade) +
				rect([x - 14, y - 86, 1010, 14], whiteStone.lit)
			);
		}),
		line(
			row(8, (i) => `M${660 + i * 120} ${740 - i * 76}V${560 - i * 76}`) + 'M640 580L1560 -2',
			ink.navy,
			9,
		),
		at([780, 668], pottedPlant(ink.coral), 1.1),
		at([1020, 516], pottedPlant(), 1.3),
		at([1260, 364], pottedPlant('#e0708a'), 1.1),
		at([540, 900], pottedPlant(), 2.3),
		rect([130, 230, 360, 300], ink.umber),
		rect([150, 250, 320, 260], '#8a5a3c'),
		row(8, (i) => key([205 + (i % 4) * 72, 290 + Math.floor(i / 4) * 120], i === 5)),
		rect([60, 640, 420, 30], ink.dust),
		rect([80, 670, 380, 160], '#8a5a3c'),
		rect([80, 670, 60, 160], '#6b432e'),
		shape('M230 640q0 -60 60 -60t60 60z', ink.gold),
		disc([290, 574, 9], ink.ochre),
		person({
			feet: [620, 960],
			tall: 400,
			coat: ink.teal,
			trousers: ink.navy,
			left: true,
			hands: [
				[20, 4],
				[-6, 32],
			],
			over: line('M29 -72V-60', ink.gold, 3) + shape('M-24 -34h20v34h-20z', ink.brick),
		}),
	];
}

function key([x, y]: Point, missing: boolean): Svg {
	return (
		disc([x, y - 14, 6], ink.sand) +
		(missing
			? ''
			: `<circle cx="${x}" cy="${y + 6}" r="14" fill="none" stroke="${ink.gold}" stroke-width="7"/>` +
				line(`M${x} ${y + 20}V${y + 76}M${x} ${y + 60}h16M${x} ${y + 74}h16`, ink.gold, 7))
	);
}
