import { sailboat } from '../../boats.ts';
import { ink, noon } from '../../palette.ts';
import { person } from '../../people.ts';
import { room, seaWindow } from '../../rooms.ts';
import { shelves } from '../../shop.ts';
import { limestone } from '../../stone.ts';
import { at, line, rect, row, shape, type Svg } from '../../svg.ts';

/** The shipwright's workshop: a small wooden boat on the slip, planes and ribs. */
export function mastroAscia(): readonly Svg[] {
	return [
		room(['#d9b68a', '#b98f68'], [780, '#a4815a'], 'planks'),
		shape('M-10 -10H1610V90L800 180 -10 90z', '#6b432e'),
		line('M-10 110L800 200 1610 110M200 -10V150M800 -10V200M1400 -10V150', '#4a2f2c', 16),
		seaWindow([90, 560, 330, 360], [noon, 440, at([170, 460], sailboat(), 0.4)], limestone),
		shelves([1180, 260, 330, 260], [2, 4], (x, y, i) =>
			i % 2
				? line(`M${x} ${y}V${y - 80}`, ink.umber, 10) + rect([x - 26, y - 100, 52, 26], '#5d7b8a')
				: shape(`M${x - 28} ${y}v-40h40l16 40z`, '#b5652f') + rect([x - 10, y - 60, 14, 24], ink.umber),
		),
		shape('M340 900L420 700H500L460 900zM1060 900L1020 700H1100L1180 900z', '#6b432e'),
		shape('M250 520Q300 760 470 790H1050Q1240 760 1330 470 1040 600 780 600T250 520z', '#d98a4f'),
		shape('M250 520Q300 760 470 790H620Q430 720 400 570 320 550 250 520z', '#a05a34'),
		line('M280 600Q520 690 790 690T1290 590M330 690Q540 750 790 750T1230 690', '#7d4426', 6),
		shape('M250 520Q520 600 780 600T1330 470L1322 510Q1040 640 780 640T262 556z', ink.teal),
		line(
			row(9, (i) => `M${420 + i * 96} ${576 + Math.sin((i / 8) * Math.PI) * 24}q-6 -50 10 -90`),
			'#c9a06c',
			15,
		),
		person({
			feet: [640, 940],
			tall: 430,
			coat: ink.coral,
			trousers: ink.navy,
			hands: [
				[26, 6],
				[20, 16],
			],
			over:
				shape('M22 -72h22v-9h-22z', ink.umber) +
				shape('M-9 -98Q0 -110 12 -96z', ink.cream) +
				shape('M-10 -70H10L11 -36H-11z', ink.dust),
		}),
		row(14, (i) => line(`M${520 + ((i * 97) % 560)} ${930 + (i % 4) * 18}q14 -20 30 -4t-8 12`, '#f3dcae', 5)),
	];
}
