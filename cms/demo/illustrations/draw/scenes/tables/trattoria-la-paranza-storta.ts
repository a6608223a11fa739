import { framedArch } from '../../arches.ts';
import { pottedPlant } from '../../lanes.ts';
import { ink } from '../../palette.ts';
import { person } from '../../people.ts';
import { hangingLamp } from '../../rooms.ts';
import { awning } from '../../shop.ts';
import { limestone, wall, whiteStone } from '../../stone.ts';
import { paving } from '../../street.ts';
import { lemonHalf } from '../../table.ts';
import { at, disc, line, rect, row, shape, type Point, type Svg } from '../../svg.ts';

/** Trattoria La Paranza Storta: a blue door, fish on ice before it. */
export function paranzaStorta(): readonly Svg[] {
	return [
		wall([0, 0, 1600, 860], { ...limestone, lit: '#f6dca9' }),
		rect([0, 0, 260, 860], limestone.mid),
		framedArch([420, 860, 290, 520], whiteStone, '#1f5f8f'),
		line('M420 860V380', ink.night, 7),
		row(4, (i) => rect([308 + (i % 2) * 126, 520 + Math.floor(i / 2) * 160, 92, 130], '#3d82b0')),
		disc([400, 660, 9], ink.gold),
		awning([740, 150, 760, 130], ['#1f5f8f', ink.cream]),
		rect([800, 300, 640, 260], ink.deep),
		rect([820, 320, 600, 220], '#2b7a86'),
		person({
			feet: [1120, 760],
			tall: 420,
			coat: ink.cream,
			trousers: ink.navy,
			hands: [
				[20, 24],
				[-18, 24],
			],
			over: shape('M-10 -72H10L12 -30H-12z', '#1f5f8f') + shape('M-9 -98Q0 -112 9 -98z', ink.cream),
		}),
		shape('M780 620H1500L1560 860H720z', ink.umber),
		shape('M770 600H1510L1530 700H740z', ink.foam),
		row(26, (i) =>
			shape(
				`M${780 + ((i * 83) % 720)} ${612 + ((i * 37) % 70)}l16 -14 20 8 -8 16z`,
				i % 2 ? ink.aqua : '#cfe6e2',
			),
		),
		...[
			[850, 640, ink.turquoise],
			[1000, 662, '#d9667a'],
			[1160, 640, '#8fa6b4'],
			[1310, 664, ink.coral],
			[1440, 640, ink.teal],
		].map(([x, y, c], i) => fish([Number(x), Number(y)], String(c), i % 2 ? -1 : 1)),
		lemonHalf([930, 690], 30),
		lemonHalf([1240, 690], 30),
		paving(860),
		at([180, 900], pottedPlant(ink.coral), 1.6),
		at([660, 900], pottedPlant('#e0708a'), 1.5),
		hangingLamp([620, 240], 30),
	];
}

function fish([x, y]: Point, colour: string, s: number): Svg {
	return at(
		[x, y],
		shape('M-80 0Q-30 -50 40 -26L78 -2 40 22Q-30 44 -80 0z', colour) +
			shape('M-80 0Q-30 44 40 22L78 -2Q0 10 -80 0z', ink.night, 0.25) +
			shape('M60 -2L112 -36 100 0 112 32z', colour) +
			disc([-48, -6, 7], ink.cream) +
			disc([-48, -6, 4], ink.night) +
			line('M-24 -24Q-14 0 -24 22M4 -20l14 10M14 10l14 -8', ink.foam, 4),
		[s, 1],
	);
}
