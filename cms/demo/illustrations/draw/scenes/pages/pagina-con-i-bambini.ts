import { sailboat } from '../../boats.ts';
import { ink, noon } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { sea } from '../../sea.ts';
import { clouds, coast, sky } from '../../sky.ts';
import { balustrade, limestone } from '../../stone.ts';
import { at, line, oval, printed, shape, type Svg } from '../../svg.ts';

/** A child with a kite and a bucket on the round terrace above the sea. */
export function conBambini(): readonly Svg[] {
	return [
		sky(noon, [1180, 240], 95),
		clouds(noon.cloud, [
			[80, 360, 320],
			[760, 140, 260],
		]),
		coast([600, 40], noon.far, 51),
		sea(noon, 596),
		at([1220, 680], sailboat(ink.gold, ink.ochre), 0.6),
		at([420, 640], sailboat(), 0.35),
		balustrade([-20, 800, 1640, 100], limestone),
		printed('M-10 1010V800H1610V1010z', limestone.lit, print('paving')),
		oval([800, 980, 620, 110], ink.turquoise, 0.35),
		`<ellipse cx="800" cy="980" rx="520" ry="84" fill="none" stroke="${ink.coral}" stroke-width="10" opacity=".6"/>`,
		`<g transform="translate(520 230) rotate(-24)">${shape('M0 -150L100 0 0 170-100 0z', ink.coral) + shape('M0 -150L100 0H-100z', ink.gold) + shape('M0 -150V170L-100 0z', ink.brick, 0.25) + line('M0 -150V170M-100 0H100', ink.umber, 6)}</g>`,
		line('M590 380Q620 480 570 540T640 680', ink.brick, 5),
		shape('M592 420l-34 -14v30zM592 420l34 14v-30zM584 520l-34 14v-30zM584 520l34 -14v30z', ink.turquoise),
		line('M548 240Q720 420 842 610', ink.cream, 4),
		person({
			feet: [780, 940],
			tall: 350,
			coat: ink.gold,
			trousers: ink.teal,
			hands: [
				[18, -18],
				[-8, 30],
			],
		}),
		person({
			feet: [1010, 950],
			tall: 270,
			coat: ink.turquoise,
			trousers: ink.coral,
			left: true,
			long: true,
			hands: [
				[18, -16],
				[-4, 32],
			],
		}),
		at(
			[650, 950],
			shape('M-50 -80H50L36 0H-36z', ink.coral) +
				shape('M-50 -80H-20L-14 0H-36z', ink.brick) +
				line('M-48 -80Q0 -150 48 -80', ink.navy, 6) +
				shape('M-40 -80q40 -34 80 0z', ink.sand) +
				line('M30 -90L60 -150', ink.teal, 12),
		),
	];
}
