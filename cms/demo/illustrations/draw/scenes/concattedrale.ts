import { cypress, hedge, pine, planted } from '../green.ts';
import { piercings } from '../landmarks.ts';
import { ink, noon } from '../palette.ts';
import { person } from '../people.ts';
import { print } from '../prints.ts';
import { reflection } from '../sea.ts';
import { clouds, gulls, sky } from '../sky.ts';
import { limestone, steps, whiteStone } from '../stone.ts';
import { at, oval, rect, shape, type Svg } from '../svg.ts';

/** The co-cathedral Gran Madre di Dio: the pierced sail over the front, and the pools. */
export function concattedrale(): readonly Svg[] {
	return [
		sky({ ...noon, sky: ['#125a75', '#1b7389', '#2b929d', '#4fb0b2', '#86cdc3'] }, [1090, 330], 95),
		clouds(noon.cloud, [
			[60, 250, 380],
			[1130, 470, 420],
		]),
		gulls([380, 380], 5, ink.cream),
		hedge([-20, 700], 1660, [ink.pine, ink.leaf]),
		planted([210, 704], 360, pine()),
		planted([1420, 706], 390, pine()),
		planted([90, 704], 250, cypress()),
		planted([1290, 704], 230, cypress()),
		at([800, 700], sailFront(), 1.12),
		shape('M-10 1010V690H1610V1010z', limestone.lit),
		rect([-10, 690, 1620, 320], print('paving')),
		shape('M300 690H560L380 730H60z', ink.teal, 0.25),
		...pools(),
		person({ feet: [1120, 800], tall: 74, coat: ink.coral, trousers: ink.navy, walking: true, left: true }),
		person({ feet: [1150, 802], tall: 70, coat: ink.teal, trousers: ink.umber, left: true }),
		person({ feet: [470, 790], tall: 70, coat: ink.navy, trousers: ink.umber, walking: true }),
	];
}

function sailFront(): Svg {
	const { lit, mid, shade } = whiteStone;
	return (
		[
			shape('M-262 -536L-244 -548V0H-262z', shade),
			rect([-244, -548, 240, 548], mid),
			rect([8, -562, 262, 562], lit),
			shape(piercings([-238, -541, 230, 360], 6, 8), '#237f8e'),
			shape(piercings([14, -555, 250, 374], 6, 5), '#2f97a2'),
			rect([-4, -548, 12, 548], '#7fa3a6'),
			shape('M-4 -548L8 -562V-548z', shade),
			rect([-450, -176, 900, 176], mid),
			rect([-450, -176, 150, 176], shade),
			rect([-460, -190, 920, 18], lit),
			shape(piercings([-438, -160, 346, 150], 9, 4), ink.deep),
			shape(piercings([92, -160, 346, 150], 9, 9), ink.deep),
			shape('M-84 0V-200L0 -256 84 -200V0z', lit),
			shape('M-84 0V-200L0 -256V0z', shade),
			shape('M-46 0V-124L0 -156 46 -124V0z', ink.deep),
			shape('M-46 0V-124L0 -156V0z', ink.night, 0.4),
		].join('') + at([0, 22], steps([-160, 0, 320, 30], 4, whiteStone))
	);
}

function pools(): readonly Svg[] {
	const pool = (y: number, half: number, tall: number) => [
		shape(
			`M${800 - half} ${y}H${800 + half}L${800 + half * 1.16} ${y + tall}H${800 - half * 1.16}z`,
			whiteStone.shade,
		),
		shape(
			`M${806 - half} ${y + 6}H${794 + half}L${794 + half * 1.15} ${y + tall - 6}H${806 - half * 1.15}z`,
			ink.turquoise,
		),
		reflection([806, y + 8], [half * 1.1, tall - 20], ink.foam),
	];
	return [
		...pool(738, 210, 50),
		...pool(810, 262, 70),
		...pool(904, 340, 110),
		oval([800, 910, 10, 3], ink.foam),
	];
}
