import { sailboat } from '../../boats.ts';
import { ink, noon } from '../../palette.ts';
import { person } from '../../people.ts';
import { room, seaWindow } from '../../rooms.ts';
import { mussel } from '../../still-life.ts';
import { whiteStone } from '../../stone.ts';
import { lemonHalf, tableTop } from '../../table.ts';
import { at, line, oval, rect, row, shape, turned, type Svg } from '../../svg.ts';

/** A cooking class: a pan of mussels on the fire, people with aprons around it. */
export function cucinaCozze(): readonly Svg[] {
	const cook = (x: number, coat: string, left: boolean) =>
		person({
			feet: [x, 900],
			tall: 500,
			coat,
			trousers: ink.navy,
			long: x % 2 > 0,
			left,
			hands: [
				[26, 14],
				[14, 24],
			],
			over: shape('M-10 -72H10L12 -30H-12z', ink.cream),
		});
	return [
		room(['#2b8793', '#1f6f80'], [620, '#c9a98b']),
		row(40, (i) =>
			rect([20 + (i % 20) * 80, 380 + Math.floor(i / 20) * 80, 74, 74], i % 3 ? '#fbf3e0' : ink.aqua),
		),
		seaWindow([620, 340, 360, 300], [noon, 280, at([720, 300], sailboat(), 0.4)], whiteStone),
		cook(301, ink.coral, false),
		cook(520, ink.gold, false),
		cook(1111, ink.teal, true),
		cook(1330, ink.brick, true),
		tableTop(700, ['#d9b07a']),
		shape('M520 760H1080L1030 900Q800 960 570 900z', ink.navy),
		shape('M520 760H640L660 920Q600 910 570 900z', ink.night),
		line('M520 780H420M1080 780H1180', ink.navy, 26),
		oval([800, 760, 280, 62], '#8fa9b3'),
		oval([800, 764, 262, 54], '#c9a93a'),
		row(13, (i) =>
			turned(
				[800 + Math.cos(i * 2.4) * 60 * Math.sqrt(i), 752 + Math.sin(i * 2.4) * 14 * Math.sqrt(i)],
				i * 67,
				mussel(),
			),
		),
		line(
			'M720 690q-20 -40 0 -80t0 -80M800 680q-20 -40 0 -80t0 -80M880 690q-20 -40 0 -80t0 -80',
			ink.cream,
			8,
		),
		lemonHalf([300, 860], 50),
		lemonHalf([410, 900], 44),
		row(6, (i) =>
			turned(
				[1240 + i * 30, 880],
				-60 + i * 20,
				shape('M0 0Q-16 -60 0 -110 16 -60 0 0z', i % 2 ? ink.leaf : ink.olive),
			),
		),
	];
}
