import { palace } from '../palace.ts';
import { cypress, laurel, planted } from '../green.ts';
import { ink, sunset } from '../palette.ts';
import { person } from '../people.ts';
import { print } from '../prints.ts';
import { sky } from '../sky.ts';
import { pinkStone } from '../stone.ts';
import { disc, printed, row, shape, turned, type Point, type Svg } from '../svg.ts';

/** The archaeological museum under a golden crown of leaves. */
export function museoMarta(): readonly Svg[] {
	return [
		sky({ ...sunset, sky: ['#12334f', '#14465f', '#1b6b7d', '#35a3a6', '#86cdc3'] }, [800, 470], 0),
		goldenCrown([800, 500], 400),
		palace({ box: [330, 410, 940, 400], stone: pinkStone, columns: 7, floors: 2, arcade: true }),
		shape('M640 396L800 318 960 396z', pinkStone.lit),
		shape('M640 396L800 318V396z', pinkStone.mid),
		disc([800, 368, 20], ink.gold),
		printed('M-10 1010V800H1610V1010z', ink.sand, print('paving')),
		shape('M330 810H1270L1120 870H160z', ink.plum, 0.3),
		planted([190, 850], 430, cypress()),
		planted([1400, 850], 460, cypress()),
		planted([1480, 860], 380, cypress()),
		planted([100, 860], 360, cypress()),
		visitors(),
	];
}

function visitors(): Svg {
	return [
		person({ feet: [560, 900], tall: 130, coat: ink.terracotta, trousers: ink.navy, walking: true }),
		person({ feet: [620, 896], tall: 124, coat: ink.cream, trousers: ink.teal, skirt: true, long: true }),
		person({ feet: [1040, 930], tall: 140, coat: ink.teal, trousers: ink.umber, walking: true, left: true }),
		person({ feet: [980, 926], tall: 88, coat: ink.gold, trousers: ink.deep, left: true }),
	].join('');
}

/** Leaves of gold in a ring open at the bottom, as in the diadems of the ancient city. */
function goldenCrown([x, y]: Point, r: number): Svg {
	const ring = (count: number, radius: number, length: number) =>
		row(count, (i) => {
			const angle = -205 + (i * 230) / (count - 1);
			const turn = (angle * Math.PI) / 180;
			const lean = angle < -90 ? 62 : -62;
			return turned(
				[x + Math.cos(turn) * radius, y + Math.sin(turn) * radius],
				angle - lean,
				laurel(length, ink.ochre, ink.gold),
			);
		});
	const berries = row(15, (i) => {
		const turn = ((-200 + i * 15.7) * Math.PI) / 180;
		return disc([x + Math.cos(turn) * (r - 14), y + Math.sin(turn) * (r - 14), 9], ink.cream);
	});
	return (
		`<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${ink.ochre}" stroke-width="10"/>` +
		ring(25, r, 96) +
		ring(21, r - 20, 70) +
		berries
	);
}
