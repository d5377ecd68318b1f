import type { Words } from '../words.ts';

/** Words of the draft report in Word. What only an office may write stands in brackets, to be filled in. */
export const documentVi = {
	draft: 'DỰ THẢO',
	agency: '[TÊN CƠ QUAN BAN HÀNH]',
	number: 'Số: [  ]/BC-[  ]',
	motto: '[Quốc hiệu và Tiêu ngữ]',
	placeAndDate: '[Địa danh], ngày [  ] tháng [  ] năm [  ]',
	kind: 'BÁO CÁO',
	addressee: 'Kính gửi: [nơi nhận báo cáo]',
	recipients: 'Nơi nhận: [  ]',
	signer: '[QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ]',
	signature: '[Chữ ký, họ và tên]',
	madeFrom: (cutOff: string) =>
		`Bản nháp soạn từ số liệu đến hết ${cutOff}; các chỗ trong ngoặc vuông cần điền.`
};

export type DocumentWords = Words<typeof documentVi>;
