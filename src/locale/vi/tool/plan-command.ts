/** Words of `npm run plan`. */
export const planCommand = {
  help: `npm run -s plan -- TỆP [--json|--outline|--markdown|--akn|--targets|--anchors|--numbers]
npm run -s plan -- TỆP --compare BẢN_CŨ [--json]

Đọc một văn bản kế hoạch bất kỳ (.txt hoặc .md, UTF-8). Cây in ra stdout, vấn đề in ra stderr.
  --json      cây đầy đủ (mặc định)
  --outline   mỗi nút một dòng: dòng, loại, số thứ tự, neo, chữ đầu; cách nhau bằng tab
  --markdown  văn bản dạng Markdown
  --akn       Akoma Ntoso 3.0
  --targets   bản nháp chỉ tiêu để người duyệt xác nhận
  --anchors   khóa neo (anchors.json); giữ bí danh của anchors.json cạnh TỆP, báo neo sắp mất.
              Hãy ghi ra tệp khác, đọc lời báo, rồi mới thay anchors.json
  --numbers   mọi con số theo dòng, đúng dạng numbers.json, để người nhập lần hai
              đối chiếu từng số với bản công bố
  --compare   từng điểm đã thêm, bỏ, sửa, chuyển chỗ từ BẢN_CŨ sang TỆP; thêm --json để máy đọc
  --help      trang này
Nếu cạnh TỆP có plan.json, corrections.json thì dùng luôn.
Thoát với mã 1 chỉ khi tệp không đọc được như một kế hoạch.
`,
  notJson: (path: string) => `${path} không phải JSON đúng; hãy sửa hoặc tạm bỏ tệp này`,
  noFile: (file: string) => `không mở được tệp ${file}; hãy xem lại đường dẫn`,
  noOlder: 'sau --compare phải là tệp của bản cũ',
  unknown: (word: string) => `không hiểu ${word}; hãy xem --help`,
  noFiles: 'chưa có tệp nào để đọc; hãy xem --help',
  oneFile: (others: string) => `mỗi lần chỉ đọc một tệp; hãy bỏ ${others} rồi chạy riêng`,
  oneForm: (flag: string) => `mỗi lần chỉ in một dạng; hãy bỏ ${flag}`,
};
