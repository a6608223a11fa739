import { sailboat } from '../../boats.ts';
import { ink, morning } from '../../palette.ts';
import { person } from '../../people.ts';
import { room, seaWindow } from '../../rooms.ts';
import { limestone } from '../../stone.ts';
import { at, disc, line, rect, row, shape, type Point, type Svg } from '../../svg.ts';

/** Laboratorio Filo di Bisso: a loom with golden-brown thread, shells of the sea. */
export function filoBisso(): readonly Svg[] {
	const threads = row(30, (i) => `M${590 + i * 19} 240L${560 + i * 21} 640`);
	return [
		room(['#1f6f80', '#175767'], [790, '#8a6046'], 'planks'),
		seaWindow([90, 560, 330, 400], [morning, 420, at([180, 450], sailboat(), 0.4)], limestone),
		rect([520, 140, 40, 780], '#7d4f30'),
		rect([1190, 140, 40, 780], '#7d4f30'),
		rect([490, 190, 770, 50], '#a4713f'),
		rect([490, 640, 770, 44], '#a4713f'),
		line(threads, '#d9a84f', 4),
		shape('M560 640H1190L1196 690Q1200 860 1150 900H600Q550 860 556 690z', '#c48a3a'),
		shape('M560 640H700L690 900H600Q550 860 556 690z', '#8f5f2a'),
		line('M570 720H1188M574 770H1186M580 820H1180', '#f0cf86', 6),
		row(8, (i) => shape(`M${620 + i * 70} 745l22 -20 22 20 -22 20z`, '#f0cf86')),
		shape('M700 520Q880 480 1060 520 880 560 700 520z', '#6b3f26'),
		shape('M760 520Q880 500 1000 520 880 540 760 520z', '#f0cf86'),
		person({
			feet: [1370, 940],
			tall: 470,
			coat: ink.cream,
			trousers: ink.brick,
			skirt: true,
			long: true,
			left: true,
			hands: [
				[34, 16],
				[26, 24],
			],
		}),
		pinna([200, 900], 1.5),
		pinna([340, 930], 1.1),
		at(
			[440, 950],
			disc([0, -20, 44], '#c48a3a') +
				line('M-40 -30Q0 -60 40 -24M-36 -10Q0 -40 40 -6M-20 10Q10 -10 34 10', '#f0cf86', 5),
		),
	];
}

/** A fan shell standing on its tip, 200 units tall. */
function pinna([x, y]: Point, s: number): Svg {
	return at(
		[x, y],
		shape('M0 0Q-70 -90 -66 -170 -30 -220 40 -200 80 -170 64 -110 40 -40 0 0z', '#8a5a44') +
			shape('M0 0Q-70 -90 -66 -170 -50 -196 -20 -204 -40 -100 0 0z', '#5b3838') +
			line('M0 -10L-40 -180M4 -14L0 -196M8 -20L40 -186M10 -30L62 -150', '#d9a878', 5),
		s,
	);
}
