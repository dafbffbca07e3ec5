import type { Lexicon } from './lexicon.ts';

export const vi: Lexicon = {
  language: 'vi',
  words: {
    accept: 'chấp nhận|đồng ý|cho phép|chấp thuận|tôi đồng ý|bật|tán thành|đồng tình|nhất trí',
    reject:
      'từ chối|bác bỏ|không đồng ý|không chấp nhận|không cho phép|phản đối|chặn|khước từ|vô hiệu hóa|tắt',
    not: 'không|chưa|mà không',
    all: 'tất cả|toàn bộ|mọi|hết',
    only: 'chỉ|duy nhất',
    needed:
      'cần thiết|thiết yếu|bắt buộc|cơ bản|kỹ thuật|cần|tối thiểu|hoàn toàn|nghiêm ngặt|cốt lõi|tối cần thiết',
    optional:
      'tùy chọn không bắt buộc|không cần thiết|không thiết yếu|không bắt buộc|bổ sung|khác|tuỳ ý|còn lại',
    part: 'phân tích|thống kê|tiếp thị|quảng cáo|chức năng|hiệu suất|cá nhân hóa|cá nhân hoá|mạng xã hội|hiệu năng',
    cookie: 'cookie|cookies|cookie này|công nghệ|tập tin cookie|trình theo dõi',
    privacy:
      'quyền riêng tư|riêng tư|dữ liệu|theo dõi|xử lý|mục đích|đối tác|sự đồng ý|bảo mật|việc sử dụng|cá nhân|dịch vụ|thu thập',
    selected: 'lựa chọn|đã chọn|được chọn|lựa chọn của tôi|mục đã chọn',
    save: 'lưu|xác nhận|áp dụng|gửi|lưu lại|cập nhật',
    settings:
      'cài đặt|thiết lập|quản lý|tùy chỉnh|tuỳ chỉnh|tùy chọn|tuỳ chọn|thay đổi|cấu hình|chọn|điều chỉnh|ưu tiên|sở thích|mở|chỉnh sửa|nâng cao|chi tiết cài đặt|chỉnh',
    continue: 'tiếp tục|tiếp|sử dụng|truy cập|đọc tiếp|duyệt|đọc',
    close: 'đóng|ẩn|thoát|tắt thông báo',
    except: 'trừ|ngoại trừ|nhưng|dùng|một số|ngoài',
    pay: 'đăng ký gói|mua|trả phí|thanh toán|không quảng cáo|không có quảng cáo|gói cước|trả tiền|premium|đăng ký thuê bao|thuê bao',
    login: 'đăng nhập|đăng ký|tài khoản|đã có',
    info: 'tìm hiểu|thêm|thông tin|chi tiết|chính sách|xem|hiển thị|đọc thêm|danh sách|xem thêm|tìm hiểu thêm|nhà cung cấp|về|điều khoản|biết thêm|hiện',
    acknowledge:
      'ok|được|tôi hiểu|đã hiểu|hiểu rồi|cảm ơn|vâng tôi hiểu|okay|tôi đã hiểu|hiểu|được rồi|cám ơn',
    next: 'tiếp theo|quay lại|trước|bỏ qua',
    yes: 'có|vâng|dạ',
    withdraw: 'rút lại|thu hồi|xóa|đặt lại|xoá|hủy bỏ|rút',
    filler:
      'tôi|chúng tôi|bạn|và|hoặc|các|của|này|đó|với|cho|trên|tại|ở|đây|trang|web|website|trang web|vui lòng|ngay|bây giờ|cửa sổ|nút|loại|miễn phí|được đề xuất|mục|là|để|mình|vào|tập tin|tệp|việc|bằng|sẽ|muốn|mà|thông báo',
  },
  phrases: {
    'accept-all':
      'chấp nhận|chấp nhận tất cả|đồng ý|tôi đồng ý|cho phép tất cả|đồng ý tất cả|tôi chấp nhận|chấp nhận tất cả cookie|chấp nhận và tiếp tục|chấp nhận và đóng|chọn tất cả|tất cả cookie|đồng ý và tiếp tục|đồng ý với tất cả|vâng tôi đồng ý|có tôi đồng ý|cho phép|chấp nhận hết',
    'reject-all':
      'không cảm ơn|từ chối|từ chối tất cả|không đồng ý|tôi không đồng ý|không chấp nhận|chỉ cần thiết|chỉ cookie cần thiết|chỉ những cookie cần thiết|chỉ chấp nhận cần thiết|chỉ chấp nhận cookie cần thiết|chỉ cho phép cookie cần thiết|tiếp tục mà không chấp nhận|tiếp tục không chấp nhận|từ chối không cần thiết|từ chối cookie không cần thiết|từ chối tùy chọn|không cho phép|chỉ dùng cookie thiết yếu|chỉ cookie thiết yếu|chỉ sử dụng cookie cần thiết|từ chối tất cả trừ cookie cần thiết|từ chối cookie không bắt buộc|chấp nhận cookie cần thiết|tôi từ chối|chỉ những mục cần thiết|tiếp tục mà không đồng ý|tôi không chấp nhận|từ chối hết|chỉ cần thiết thôi|chỉ cookie bắt buộc|tiếp tục với cookie cần thiết|bỏ chọn tất cả|từ chối và đóng|từ chối cookie tùy chọn',
    settings:
      'cài đặt|tùy chọn|thêm tùy chọn|tùy chọn khác|tùy chỉnh|quản lý tùy chọn|cài đặt cookie|quản lý cookie|quản lý cài đặt|thay đổi cài đặt|xem tùy chọn|hiển thị mục đích|tùy chọn cookie|thiết lập|thiết lập cookie|chọn cookie|tùy chỉnh cookie|xem cài đặt|quản lý lựa chọn|tùy chỉnh cài đặt|quản lý quyền riêng tư|quản lý sự đồng ý|cài đặt nâng cao|để tôi chọn|tôi muốn chọn|cookie nào|tùy chỉnh lựa chọn|xem thêm tùy chọn|hiển thị cài đặt|quản lý tùy chọn cookie|thay đổi tùy chọn|tuỳ chọn khác',
    save: 'lưu|lưu cài đặt|lưu lựa chọn|xác nhận|xác nhận lựa chọn|xác nhận lựa chọn của tôi|cho phép lựa chọn|chấp nhận lựa chọn|chấp nhận mục đã chọn|lưu tùy chọn|lưu và đóng|cho phép các mục đã chọn|hoàn tất|lưu thay đổi|lưu lựa chọn của tôi|chấp nhận đã chọn|lưu và tiếp tục|lưu tùy chọn của tôi|lưu và chấp nhận|xong|áp dụng|chấp nhận cookie đã chọn|xác nhận tùy chọn|lưu thiết lập',
    close: 'đóng|hủy|để sau|không phải bây giờ|đóng cửa sổ|huỷ|có thể để sau|nhắc tôi sau',
    acknowledge:
      'tôi hiểu|đã hiểu|ok|được|hiểu rồi|không hiển thị lại|tiếp tục đến trang web|tôi đã hiểu|ok tôi hiểu|đóng và tiếp tục',
    pay: 'đăng ký gói|từ chối và đăng ký|không quảng cáo|trả phí|mua gói|đăng ký không quảng cáo|từ chối và trả phí|mua gói đăng ký|đăng ký gói không quảng cáo',
    'more-info':
      'tìm hiểu thêm|thông tin thêm|thêm thông tin|xem chi tiết|hiển thị chi tiết|ẩn chi tiết|chi tiết|đối tác|đối tác của chúng tôi|danh sách đối tác|nhà cung cấp|xem đối tác|chính sách bảo mật|chính sách quyền riêng tư|chính sách cookie|xem thêm|đọc thêm|về cookie|biết thêm thông tin|lợi ích hợp pháp|danh sách nhà cung cấp|xem danh sách đối tác|thông tin về cookie|thông tin chi tiết|biết thêm chi tiết|quyền riêng tư',
    login: 'đăng nhập|đã đăng ký đăng nhập',
  },
  topics: {
    use: 'sử dụng cookie|chúng tôi sử dụng|dùng cookie|việc sử dụng cookie|cookie để|cookie và|các cookie|cookie của|cookie này|cài đặt cookie|cookie cần thiết|công nghệ tương tự|tất cả cookie|trang web này|sử dụng các cookie|những cookie|chấp nhận cookie|cookie thiết yếu|cookie trên',
    data: 'dữ liệu cá nhân|thông tin cá nhân|đối tác của chúng tôi|các đối tác|lưu trữ|lợi ích hợp pháp|cá nhân hóa|cá nhân hoá|đo lường|nghiên cứu đối tượng|mã định danh|thiết bị|quyền riêng tư|bảo vệ dữ liệu|gdpr|xử lý|bên thứ ba|thống kê|phân tích|quảng cáo|sự đồng ý|trải nghiệm|lưu lượng|hồ sơ|mục đích|tiếp thị|theo dõi|đối tác|google analytics|duyệt web|cải thiện',
    ask: 'sự đồng ý của bạn|sự đồng ý|bạn có đồng ý|bạn đồng ý|bất cứ lúc nào|bất kỳ lúc nào|bạn có thể|bằng cách nhấp|nhấp vào|bấm|nhấn|chấp nhận|từ chối|rút lại|thay đổi|cài đặt|chọn|lựa chọn của bạn|tùy chọn|cần thiết|bằng việc tiếp tục|bằng cách tiếp tục|cho phép|quản lý|phản đối|đồng ý|tùy chỉnh',
    other:
      'bản tin|địa chỉ email|email của bạn|đăng ký nhận|hủy đăng ký|giảm giá|mã giảm giá|khuyến mãi|phiếu|đơn hàng đầu tiên|18 tuổi|trên 18|đủ tuổi|độ tuổi|ngày sinh|rượu|bia|thuốc lá|điều khoản và điều kiện|điều khoản dịch vụ|điều khoản sử dụng|mật khẩu|tên đăng nhập|tên người dùng|giỏ hàng|thanh toán đơn|giao hàng|vận chuyển|đơn hàng|vị trí của bạn|vị trí|gần bạn|nhận thông báo|thông báo đẩy|tải ứng dụng|cài đặt ứng dụng|ứng dụng|app store|màn hình chính|trò chuyện|chat|chúng tôi có thể giúp|khảo sát|phản hồi|đánh giá|giới thiệu cho|công thức|bột mì|đường|bơ|sô cô la|lò nướng|nướng|nguyên liệu|phút đọc|xuất bản|trong bài viết này|micrô|máy ảnh|chọn quốc gia|chọn ngôn ngữ|rút thăm|quyên góp|xóa cookie|javascript|bảo trì|báo giá|điện thoại|bánh quy',
    wall: 'gói đăng ký|trả phí|không quảng cáo|không có quảng cáo|mỗi tháng|hàng tháng|tháng|thanh toán|miễn phí|có quảng cáo|mua|trả tiền|thuê bao',
  },
  purposes: {
    selling: 'bán dữ liệu|bán thông tin|việc bán|chia sẻ với đối tác',
    social: 'mạng xã hội|xã hội|bình luận',
    advertising: 'quảng cáo|tiếp thị|nhắm mục tiêu|khuyến mại|marketing',
    analytics:
      'phân tích|thống kê|hiệu suất|hiệu năng|đo lường|đối tượng|khách truy cập|lưu lượng|hiệu quả|cải thiện|phát triển|hiểu|tối ưu|nghiên cứu',
    personalisation:
      'cá nhân hóa|cá nhân hoá|hồ sơ|đề xuất|lựa chọn nội dung|chọn nội dung|được cá nhân',
    functional:
      'chức năng|tùy chọn|tuỳ chọn|tiện lợi|hỗ trợ|trò chuyện|chat|video|bản đồ|bên ngoài|nhúng|trải nghiệm|phương tiện|bên thứ ba|ngôn ngữ|sở thích|ưu tiên',
    special: 'vị trí|định vị|đặc điểm|quét',
    needed:
      'cần thiết|thiết yếu|bắt buộc|kỹ thuật|nghiêm ngặt|an ninh|bảo mật|luôn bật|luôn hoạt động|gian lận|cơ bản',
  },
  withdraw:
    'cài đặt cookie|quản lý cookie|tùy chọn cookie|cài đặt quyền riêng tư|thiết lập cookie|thu hồi sự đồng ý|rút lại sự đồng ý|quản lý sự đồng ý|thay đổi cài đặt cookie|tùy chọn quyền riêng tư|cookies|thay đổi sự đồng ý|không bán thông tin cá nhân của tôi|lựa chọn quyền riêng tư của bạn|tùy chỉnh cookie|lựa chọn cookie',
};
