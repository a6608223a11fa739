import { sailboat } from '../boats.ts';
import { pine, planted, reeds } from '../green.ts';
import { ink, noon } from '../palette.ts';
import { person } from '../people.ts';
import { print } from '../prints.ts';
import { sea } from '../sea.ts';
import { clouds, coast, sky } from '../sky.ts';
import { at, line, oval, printed, rect, shape, type Svg } from '../svg.ts';

/** A beach of the coast: dunes, pines, umbrellas, clear water. */
export function marinaDiTaranto(): readonly Svg[] {
	const parasols = [
		[470, 770, 1, ink.coral],
		[720, 800, 1.15, ink.gold],
		[1010, 830, 1.3, ink.terracotta],
		[270, 730, 0.8, ink.teal],
	] as const;
	return [
		sky(noon, [1230, 230], 90),
		clouds(noon.cloud, [
			[140, 180, 420],
			[640, 130, 300],
		]),
		coast([470, 40], noon.far, 27),
		sea({ ...noon, sea: ['#1f919e', '#35a3a6', '#5fc0bb', '#86cdc3', '#a8dccf'] }, 470),
		at([860, 540], sailboat(ink.cream, ink.rose), 0.55),
		at([620, 510], sailboat(ink.coral, ink.terracotta), 0.35),
		shape('M-10 1010V600Q200 590 400 660T900 760 1610 860V1010z', ink.foam),
		printed('M-10 1010V620Q200 604 400 678T900 780 1610 890V1010z', ink.limestone, print('hatch')),
		shape('M-10 1010V760Q260 720 520 860T1000 1010z', ink.sand),
		planted([130, 760], 520, pine()),
		planted([300, 720], 330, pine(ink.deep, ink.pine)),
		...parasols.map(([x, y, s, colour]) => at([x, y], parasol(colour), s)),
		person({ feet: [860, 850], tall: 130, coat: ink.teal, trousers: ink.navy, walking: true }),
		person({ feet: [1190, 830], tall: 90, coat: ink.coral, trousers: ink.gold, walking: true, left: true }),
		person({ feet: [1240, 836], tall: 80, coat: ink.gold, trousers: ink.teal, walking: true }),
		reeds([150, 1000], 22, ink.leaf),
		reeds([420, 1005], 14, ink.olive),
	];
}

function parasol(colour: string): Svg {
	return [
		oval([-50, 6, 90, 13], ink.dust, 0.5),
		line('M0 0V-130', ink.umber, 5),
		shape('M-90 -118Q0 -210 90 -118z', ink.cream),
		shape('M-90 -118Q-60 -176 0 -164 -34 -150 -40 -118zM8 -118Q10 -150 0 -164 40 -166 54 -118z', colour),
		rect([36, -22, 90, 10], colour),
		line('M44 -14V0M118 -14V0M36 -18L10 -48', ink.umber, 4),
	].join('');
}
