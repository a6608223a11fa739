import { palm } from '../../green.ts';
import { ink, sunset } from '../../palette.ts';
import { person } from '../../people.ts';
import { print } from '../../prints.ts';
import { glitter, sea } from '../../sea.ts';
import { clouds, sky } from '../../sky.ts';
import { limestone, whiteStone } from '../../stone.ts';
import { at, line, printed, rect, row, shape, type Svg } from '../../svg.ts';

/** Grand Hotel Ionio Nuovo: a white hotel of the thirties with a round corner on the seafront. */
export function hotelIonio(): readonly Svg[] {
	const floors = row(4, (f) => {
		const y = 230 + f * 120;
		return [
			shape(`M330 ${y}H980Q1180 ${y} 1180 ${y + 20}V${y + 96}H330z`, ink.deep),
			line(
				row(8, (i) => `M${390 + i * 84} ${y}v96`) + `M1080 ${y + 4}v92M1150 ${y + 10}v86`,
				whiteStone.lit,
				15,
			),
			shape(
				`M310 ${y + 90}H990Q1210 ${y + 90} 1210 ${y + 110}V${y + 132}Q1200 ${y + 116} 990 ${y + 116}H310z`,
				whiteStone.lit,
			),
			shape(
				`M310 ${y + 112}H990Q1200 ${y + 114} 1210 ${y + 132} 1180 ${y + 124} 990 ${y + 124}H310z`,
				whiteStone.shade,
			),
		].join('');
	});
	return [
		sky(sunset, [1300, 360], 110),
		clouds(sunset.cloud, [[120, 110, 340]]),
		sea(sunset, 690),
		glitter(sunset, [1300, 696], 800),
		shape('M290 180H990Q1200 180 1200 210V780H290z', whiteStone.lit),
		shape('M290 180H400V780H290z', whiteStone.shade),
		shape('M1040 184Q1200 186 1200 210V780H1120Q1120 240 1040 184z', '#f9dcb2'),
		floors,
		shape('M270 150H990Q1220 150 1220 190V210Q1200 186 990 186H270z', whiteStone.lit),
		rect([480, 60, 90, 96], whiteStone.mid),
		line('M525 60V-10', ink.navy, 6),
		rect([330, 710, 850, 80], ink.gold),
		line(
			row(9, (i) => `M${360 + i * 100} 710v80`),
			whiteStone.lit,
			18,
		),
		shape('M560 700H840L880 740H520z', ink.coral),
		printed('M-10 1010V780H1610V1010z', limestone.lit, print('paving')),
		at([160, 830], palm(), 6.4),
		at([1400, 850], palm(), 7),
		person({ feet: [620, 900], tall: 190, coat: ink.teal, trousers: ink.navy, walking: true }),
		person({
			feet: [980, 910],
			tall: 195,
			coat: ink.coral,
			trousers: ink.umber,
			left: true,
			skirt: true,
			long: true,
		}),
	];
}
