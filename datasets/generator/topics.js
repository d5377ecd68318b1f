import { shuffled } from './random.js';

/** Invented subjects; rows of one cell differ in them. @type {Readonly<Record<string, readonly string[]>>} */
const TOPICS = {
	supervision: [
		'Thu, chi ngân sách xã',
		'Quản lý đất đai, trật tự xây dựng',
		'Xây dựng nông thôn mới',
		'Thu gom rác thải, vệ sinh môi trường',
		'Chính sách người có công',
		'Giải quyết kiến nghị cử tri',
		'Cải cách thủ tục hành chính',
		'Phòng cháy, chữa cháy',
		'Quản lý di tích, lễ hội',
		'An toàn thực phẩm',
		'Y tế cơ sở',
		'Cơ sở vật chất trường học'
	],
	hearing: [
		'Vệ sinh môi trường khu dân cư',
		'Quản lý đất công ích',
		'Tiến độ các công trình đầu tư công',
		'Giải quyết kiến nghị cử tri còn tồn đọng'
	],
	'thematic-session': ['Nhân sự', 'Quy hoạch', 'Đầu tư công', 'Ngân sách', 'Sắp xếp đơn vị hành chính']
};

/** A hundred thousand supervisions would still have a topic. @type {(topics: readonly string[], index: number) => string} */
const topicAt = (topics, index) => topics[index % topics.length] ?? '';

/**
 * One row a topic where the indicator has topics; a 0 has none.
 * @param {string} unit
 * @param {string} quarter
 * @param {string} indicator
 * @param {number} count
 */
export function byTopic(unit, quarter, indicator, count) {
	const known = TOPICS[indicator];
	if (known === undefined || count === 0) return [{ topic: '', count }];
	const topics = shuffled(known, unit, quarter, indicator);
	const counts = new Map();
	for (let index = 0; index < count; index += 1) {
		const topic = topicAt(topics, index);
		counts.set(topic, (counts.get(topic) ?? 0) + 1);
	}
	return [...counts].map(([topic, times]) => ({ topic, count: Number(times) }));
}
