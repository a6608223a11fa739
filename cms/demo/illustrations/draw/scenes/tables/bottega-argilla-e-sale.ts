import { sailboat } from '../../boats.ts';
import { jar, pumo } from '../../clay.ts';
import { ink, morning } from '../../palette.ts';
import { room, seaWindow } from '../../rooms.ts';
import { shelves } from '../../shop.ts';
import { limestone } from '../../stone.ts';
import { at, disc, line, oval, rect, shape, type Point, type Svg } from '../../svg.ts';

/** Bottega Argilla e sale: the potter at the wheel, pumi on the shelves. */
export function argillaSale(): readonly Svg[] {
	const glazes = [
		[ink.turquoise, ink.teal],
		[ink.gold, ink.ochre],
		[ink.foam, '#9fb9b9'],
		[ink.coral, ink.brick],
		[ink.olive, ink.leaf],
	] as const;
	return [
		room(['#f3d3a2', '#d9a878'], [760, '#a4713f'], 'planks'),
		shelves([90, 60, 640, 520], [3, 5], (x, y, i) =>
			at([x, y], i > 9 ? jar() : pumo(glazes[i % 5] ?? glazes[0]), i > 9 ? 1.3 : 1.15),
		),
		seaWindow([1140, 480, 300, 360], [morning, 400, at([1200, 420], sailboat(), 0.4)], limestone),
		oval([900, 920, 300, 46], ink.night, 0.25),
		shape('M660 880L700 720H1080L1120 880z', '#7d4f30'),
		shape('M660 880L700 720H790L770 880z', '#5b3826'),
		oval([890, 720, 200, 44], ink.umber),
		oval([890, 710, 180, 40], '#8a5a44'),
		shape('M810 706Q770 600 830 540 880 520 940 540 1010 600 970 706 890 736 810 706z', '#cf7d55'),
		shape('M810 706Q770 600 830 540 850 532 870 530 820 620 860 720z', ink.brick),
		oval([886, 544, 62, 18], '#7d3a33'),
		line('M800 640q90 30 180 0', '#e59b73', 6),
		potter([1240, 920]),
		at([560, 950], jar(['#f3dcae', '#c49a6c']), 2.4),
		at([400, 960], jar(), 3.2),
	];
}

function potter([x, y]: Point): Svg {
	return at(
		[x, y],
		rect([-60, -120, 170, 24], ink.umber) +
			line('M-40 -96V20M90 -96V20', ink.umber, 14) +
			line('M20 -130H-100L-110 10', ink.navy, 56) +
			shape('M-60 -110Q-76 -330 10 -350 100 -330 92 -110z', ink.teal) +
			shape('M-60 -110Q-76 -330 10 -350 -20 -230 -10 -110z', ink.deep) +
			shape('M-70 -250H40V-110H-120z', ink.cream) +
			line('M10 -310Q-90 -270 -230 -270M-10 -290Q-110 -220 -240 -230', ink.teal, 36) +
			disc([-244, -268, 20], ink.skin) +
			disc([-254, -228, 20], ink.skin) +
			disc([0, -392, 46], ink.skin) +
			shape('M-46 -404Q-40 -452 6 -450 54 -444 46 -380L30 -350Q20 -400 -10 -414z', ink.umber),
		1,
	);
}
