import { sailboat } from '../../boats.ts';
import { planted, tree } from '../../green.ts';
import { ink } from '../../palette.ts';
import { at, boxPath, clipped, disc, line, rect, row, shape, type Svg } from '../../svg.ts';

/** Four seasons of the same bay, side by side. */
export function quandoVenire(): readonly Svg[] {
	const seasons = [
		{ sky: '#aed9ca', sun: '#fff7e2', sea: '#35a3a6', land: '#8fa05a', crown: ['#d98aa0', '#f5bdc8'] },
		{ sky: '#6fc0bf', sun: '#fffbe9', sea: '#1f919e', land: '#e8c790', crown: [ink.pine, ink.leaf] },
		{ sky: '#f6b988', sun: '#e4603c', sea: '#33808c', land: '#b98663', crown: [ink.brick, ink.coral] },
		{ sky: '#9fb6bd', sun: '#e9eee6', sea: '#2f6171', land: '#c9cfc4', crown: ['#7d8f92', '#b5c4c0'] },
	] as const;
	return seasons.flatMap(({ sky: air, sun, sea: water, land, crown }, i) => {
		const x = i * 400;
		const strip = boxPath([x, 0, 400, 1000]);
		return [
			clipped(
				strip,
				[
					rect([x, 0, 400, 1000], air),
					disc([x + 270, 240 + (i === 3 ? 40 : 0), 150], ink.cream, 0.3),
					disc([x + 270, 240 + (i === 3 ? 40 : 0), 70], sun),
					rect([x, 520, 400, 500], water),
					shape(`M${x - 20} 600q50 -20 110 0t110 0 110 0 110 0V1010H${x - 20}z`, ink.night, 0.12),
					shape(`M${x - 10} 1010V800Q${x + 160} 740 ${x + 410} 830V1010z`, land),
					i === 3 ? '' : at([x + 330, 610], sailboat(i === 1 ? ink.coral : ink.cream, ink.rose), 0.5),
					planted([x + 130, 860], 400, tree(crown[0], crown[1], 6 + i)),
				].join(''),
			),
			i === 0
				? row(7, (n) => disc([x + 30 + n * 52, 900 + (n % 3) * 30, 11], n % 2 ? '#e0708a' : ink.gold))
				: '',
			i === 1
				? line(`M${x + 310} 920V790`, ink.umber, 7) +
					shape(`M${x + 220} 810Q${x + 310} 720 ${x + 396} 810z`, ink.coral)
				: '',
			i === 2
				? row(
						9,
						(n) =>
							`<ellipse cx="${x + 30 + n * 42}" cy="${890 + (n % 3) * 34}" rx="14" ry="7" fill="${n % 2 ? ink.coral : ink.gold}" transform="rotate(${n * 40} ${x + 30 + n * 42} ${890 + (n % 3) * 34})"/>`,
					)
				: '',
			i === 3
				? line(
						row(14, (n) => `M${x + 20 + (n % 7) * 56} ${90 + Math.floor(n / 7) * 200 + (n % 3) * 40}l-16 50`),
						ink.foam,
						4,
					)
				: '',
			i ? rect([x - 4, 0, 8, 1000], ink.cream) : '',
		];
	});
}
