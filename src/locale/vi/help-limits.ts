import type { HelpStep } from './help.ts';

/** The words of «Những gì vẫn còn lại trên máy». What it says of Back is held by tests/browser/help-leave.test.ts. */
export interface LimitsPart {
  title: string;
  steps: readonly HelpStep[];
}

export const LIMITS_LEAD =
  'Không trang nào xoá được hết dấu vết trên máy. Đây là những gì trang này làm được, những gì còn lại, và cách bạn tự xoá.';

export const LIMITS_PARTS: readonly LimitsPart[] = [
  {
    title: '«Thoát nhanh» làm được gì',
    steps: [
      {
        text: 'Bấm là trang trắng ngay, rồi sang một trang thường không thuộc trang này. Không có mạng thì dừng ở một trang trống.',
      },
      {
        text: 'Nút Quay lại không mở lại trang bạn vừa rời. Nó mở trang có trước đó: nếu bạn vào từ trang đầu của trang này, đó là trang đầu.',
      },
      {
        text: 'Từ trang trợ giúp sang một bài đọc, hay từ mục này sang mục kia, mỗi bước thế chỗ bước trước. Vì vậy đi qua mấy trang rồi thoát, nút Quay lại cũng chỉ về trang có trước trang trợ giúp.',
      },
      {
        text: 'Bấm phím Esc ba lần trong hai giây cũng thoát, trừ khi bạn đang gõ chữ. Ở đầu trang trợ giúp có ô để tắt cách này. Trang này không ghi nhớ lựa chọn ấy, nên sang trang khác phải tắt lại.',
      },
      {
        text: 'Khi máy tắt JavaScript, «Thoát nhanh» chỉ là một liên kết thường: trang cũ vẫn còn sau nút Quay lại, và phím Esc không có tác dụng.',
      },
      {
        text: 'Trang này không dùng cookie, không ghi gì lên máy trừ khi bạn bấm lưu, và không nói với trang khác rằng bạn từ đâu tới.',
      },
    ],
  },
  {
    title: 'Những gì vẫn còn',
    steps: [
      {
        text: 'Danh sách «Lịch sử» của trình duyệt ghi mọi trang đã mở, kể cả trang đã thoát. Nó khác với nút Quay lại.',
      },
      {
        text: 'Trang bạn mở trước trang trợ giúp, như trang đầu hay trang kết quả tìm kiếm, và những chữ bạn đã gõ để tìm.',
      },
      {
        text: 'Nhật ký cuộc gọi, tin nhắn, và bảng kê cước của nhà mạng.',
      },
      {
        text: 'Liên kết ai đó gửi cho bạn trong Zalo, Facebook, tin nhắn; trang mở ngay trong các ứng dụng ấy.',
      },
      {
        text: 'Lịch sử trên máy khác, nếu trình duyệt đang đăng nhập cùng một tài khoản.',
      },
      {
        text: 'Máy có phần mềm theo dõi, hoặc mạng của nhà và nơi làm có ghi lại: người giữ chúng có thể thấy tên trang web. Khi nghi như vậy, hãy dùng máy khác, mạng khác.',
      },
      { text: 'Bản lưu để đọc khi mất mạng, nếu bạn đã bấm lưu ở trang trợ giúp.' },
      { text: 'Tệp danh bạ bạn đã tải, và bản in.' },
    ],
  },
  {
    title: 'Cách xoá trên máy thường gặp',
    steps: [
      {
        text: 'Chỉ xoá dòng cần xoá thì ít bị để ý hơn xoá sạch. Trong danh sách Lịch sử, chạm giữ hoặc bấm dấu × ở dòng ấy.',
      },
      {
        text: 'Chrome trên Android: dấu ba chấm, Lịch sử, rồi xoá dòng; hoặc «Xoá dữ liệu duyệt web», chọn khoảng thời gian ngắn nhất.',
        sources: ['the-sun-2022-10-06'],
      },
      {
        text: 'iPhone, Safari: biểu tượng quyển sách, Lịch sử, vuốt dòng sang trái. Xoá hết: Cài đặt, Safari, «Xóa lịch sử và dữ liệu trang web».',
        sources: ['chang-trai-safari'],
      },
      {
        text: 'Nhật ký cuộc gọi: mở ứng dụng Điện thoại, phần Gần đây, chạm giữ hoặc vuốt cuộc gọi ấy rồi xoá.',
      },
      {
        text: 'Bản lưu của trang này: mở trang trợ giúp, mục «Đọc khi mất mạng», bấm «Xoá khỏi máy này».',
      },
      {
        text: 'Tên các mục có thể khác tuỳ đời máy. Chúng tôi chưa thử trên từng máy.',
      },
    ],
  },
  {
    title: 'Lần sau',
    steps: [
      {
        text: 'Mở trang bằng cửa sổ ẩn danh (riêng tư): trang đã mở không được ghi vào lịch sử của máy. Tệp đã tải thì vẫn còn.',
        sources: ['google-duyet-web-rieng-tu'],
      },
      { text: 'Dùng máy của người bạn tin, của trường, của thư viện.' },
    ],
  },
];

/** «Đọc khi mất mạng», on the help page. */
export const OFFLINE_WORDS = {
  title: 'Đọc khi mất mạng',
  says: [
    'Bạn có thể lưu trang trợ giúp và vài bài đọc vào máy này, để mở được khi không có mạng. Không bấm thì không có gì được lưu. Cần trình duyệt có JavaScript.',
    'Ai mở máy này cũng có thể thấy bản lưu. Nếu máy không phải của riêng bạn, đừng lưu.',
  ],
  save: 'Lưu vào máy này',
  remove: 'Xoá khỏi máy này',
} as const;
