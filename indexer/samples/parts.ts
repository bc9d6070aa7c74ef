import type { TopicId } from '#core/contract/topic.ts';

/** One kind of announcement: parts that are drawn from, with `{…}` slots that the composer fills. */
export interface SampleKind {
  readonly topics: readonly TopicId[];
  readonly titles: readonly string[];
  readonly openings: readonly string[];
  readonly middles: readonly string[];
  readonly closings: readonly string[];
}

/** The kinds of announcement that fill a local portal, each written out in several ways. */
export const SAMPLE_KINDS: readonly SampleKind[] = [
  {
    topics: ['y-te'],
    titles: [
      '{unit} tổ chức tiêm chủng mở rộng tháng {month}',
      'Lịch tiêm vắc xin cho trẻ tại {unit} đợt {roman}',
      'Trạm Y tế {place} tiêm bổ sung vắc xin sởi cho trẻ em',
    ],
    openings: [
      'Ngày {date}, Trạm Y tế {place} thông báo lịch tiêm chủng cho {n} trẻ dưới 5 tuổi trên địa bàn.',
      'Thực hiện Kế hoạch số {num}/KH-UBND của UBND {place}, từ {date} các điểm tiêm bắt đầu đón trẻ từ 7 giờ 30 sáng.',
      'Sáng {date}, hơn {n} phụ huynh đã đưa con đến điểm tiêm ở thôn {hamlet}.',
    ],
    middles: [
      'Phụ huynh mang theo sổ tiêm và thẻ BHYT của trẻ, theo dõi trẻ ít nhất 30 phút sau khi tiêm.',
      'Trẻ đang sốt hoặc mới khỏi bệnh được hẹn sang buổi tiêm vét vào tuần sau.',
      'Cán bộ y tế khám sàng lọc cho từng trẻ, tư vấn cách chăm sóc tại nhà và ghi kết quả lên hệ thống quản lý tiêm chủng.',
      'Cùng dịp này, trạm phát màn tẩm hóa chất và hướng dẫn các gia đình diệt lăng quăng phòng sốt xuất huyết.',
    ],
    closings: [
      'Mọi thắc mắc xin liên hệ Trạm Y tế {place}, điện thoại 0900 000 {phone}.',
      'Tỷ lệ tiêm đủ mũi của {place} hiện đạt {percent}%, cao hơn cùng kỳ năm trước.',
    ],
  },
  {
    topics: ['ha-tang', 'moi-truong'],
    titles: [
      'Giải phóng mặt bằng tuyến đường {hamlet} - {hamlet2}: còn {few} hộ chưa nhận tiền',
      'GPMB dự án đường liên xã qua {place}',
      '{unit} vận động {n} hộ hiến đất mở đường',
    ],
    openings: [
      'Chiều {date}, Hội đồng bồi thường, hỗ trợ và tái định cư {place} họp với {n} hộ dân có đất trong phạm vi dự án.',
      'Theo Quyết định số {num}/QĐ-UBND, dự án đường liên xã dài {km} km đi qua {place} phải bàn giao mặt bằng trước ngày {date}.',
    ],
    middles: [
      'Phần lớn các hộ đã đồng ý với phương án; {few} hộ đề nghị đo đạc lại diện tích đất vườn.',
      'Ông Dương Văn Hải ở thôn {hamlet} tự nguyện lùi hàng rào 1,5 m để con đường được thẳng.',
      'Tổ công tác đến từng nhà giải thích chính sách, công khai bảng giá tại nhà văn hóa thôn.',
      'Ban quản lý dự án cam kết hoàn trả mương thoát nước và lối vào nhà cho người dân ngay trong quá trình thi công.',
    ],
    closings: [
      'Kinh phí bồi thường {money} triệu đồng được chi trả qua tài khoản ngân hàng.',
      'Đây là tuyến đường được cử tri kiến nghị nhiều lần tại các kỳ tiếp xúc.',
    ],
  },
  {
    topics: ['giao-duc'],
    titles: [
      'Tuyển sinh lớp 10 năm học {year}-{nextyear}: {n} chỉ tiêu ở {place}',
      'Trường THCS {place} khai giảng năm học mới',
      '{unit} trao {n} suất học bổng cho học sinh vượt khó',
    ],
    openings: [
      'Ngày {date}, các trường trên địa bàn {place} công bố thông tin tuyển sinh năm học {year}-{nextyear}.',
      'Sáng {date}, thầy và trò Trường THCS {place} tổ chức lễ khai giảng.',
      'Hội Khuyến học {place} phối hợp các nhà hảo tâm trao {n} suất học bổng vào ngày {date}.',
    ],
    middles: [
      'Hồ sơ gồm đơn đăng ký, học bạ và bản sao giấy khai sinh; phụ huynh có thể nộp trực tuyến.',
      'Năm học trước trường có {few} học sinh giỏi cấp tỉnh, tỷ lệ tốt nghiệp đạt {percent}%.',
      'Nhiều học sinh đi học xa trên 7 km được bố trí ở bán trú.',
      'Các thầy cô bày tỏ mong muốn phụ huynh chia sẽ khó khăn cùng nhà trường và quan tâm đến việc học của con em.',
    ],
    closings: ['Thời gian nhận hồ sơ đến hết ngày {date2}.', 'Mỗi suất học bổng trị giá {few} triệu đồng.'],
  },
  {
    topics: ['nong-nghiep'],
    titles: [
      '{unit} được công nhận đạt chuẩn nông thôn mới',
      'Xã NTM nâng cao: {place} còn {few} tiêu chí',
      'Mô hình trồng {crop} ở {place} cho thu nhập khá',
    ],
    openings: [
      'Ngày {date}, đoàn thẩm định của tỉnh kiểm tra kết quả xây dựng nông thôn mới tại {place}.',
      'Trên cánh đồng thôn {hamlet}, bà con {place} đang vào vụ thu hoạch {crop}.',
    ],
    middles: [
      'Đến nay {place} đạt {few}/19 tiêu chí, thu nhập bình quân {few2} triệu đồng một người mỗi năm.',
      'Hợp tác xã đứng ra ký hợp đồng bao tiêu, giống và phân bón được ứng trước, cuối vụ mới thanh toán.',
      'Cán bộ khuyến nông xuống tận ruộng cầm tay chỉ việc, từ kỹ thuật làm đất đến cách phòng trừ sâu bệnh.',
      'Sản phẩm {crop} đã được công nhận OCOP 3 sao cấp huyện.',
    ],
    closings: [
      'Vụ tới, {place} dự kiến mở rộng thêm {few} ha.',
      'UBND {place} đề nghị các thôn giữ vững các tiêu chí đã đạt, nhất là tiêu chí môi trường.',
    ],
  },
  {
    topics: ['thien-tai'],
    titles: [
      '{unit} sơ tán {n} hộ dân tránh bão số {storm}',
      'Công điện khẩn về ứng phó mưa lũ tại {place}',
      '{place}: khắc phục hậu quả bão số {storm}',
    ],
    openings: [
      'Trước diễn biến phức tạp của bão số {storm}, ngày {date}, Ban Chỉ huy PCTT và TKCN {place} họp khẩn.',
      'Thực hiện Công điện số {num}/CĐ-UBND, từ chiều {date}, {place} bắt đầu đưa dân vùng thấp trũng đến nơi an toàn.',
    ],
    middles: [
      'Theo phương án, {n} hộ ở ven sông và vùng sạt lở được đưa đến trường học, nhà văn hóa thôn.',
      'Lực lượng dân quân giúp dân chằng chống nhà cửa, thu hoạch nhanh {crop} với phương châm xanh nhà hơn già đồng.',
      'Mực nước sông lúc 16 giờ ở dưới báo động {roman}, dự báo còn lên trong đêm.',
      'Các hồ chứa vận hành xả điều tiết, người dân hạ du được báo trước qua loa truyền thanh.',
    ],
    closings: [
      'Đường dây nóng trực 24/24 giờ: 0900 000 {phone}.',
      'Đến sáng hôm sau không có thiệt hại về người; {few} ngôi nhà bị tốc mái đã được lợp lại.',
    ],
  },
  {
    topics: ['quoc-phong'],
    titles: [
      '{unit} gặp mặt {few2} tân binh trước ngày lên đường',
      'Diễn tập khu vực phòng thủ {place} năm {year}',
      'Công an {place} ra mắt tổ bảo vệ an ninh trật tự cơ sở',
    ],
    openings: [
      'Ngày {date}, Hội đồng nghĩa vụ quân sự {place} tổ chức gặp mặt, tặng quà {few2} thanh niên trúng tuyển.',
      'Trong hai ngày, từ {date}, {place} tổ chức diễn tập KVPT với sự tham gia của LLVT và các ban, ngành.',
      'Tối {date}, Công an {place} phối hợp các thôn tuần tra, giữ gìn trật tự.',
    ],
    middles: [
      'Diễn tập gồm hai nội dung: vận hành cơ chế và thực binh; các văn kiện được chuẩn bị chu đáo.',
      'Các tân binh đều có sức khỏe loại I và II, trong đó {few} thanh niên là đảng viên.',
      'Qua vận động, người dân giao nộp {few} khẩu súng tự chế và cam kết không tàng trữ vật liệu nổ.',
      'Lãnh đạo địa phương mong các thanh niên yên tâm nhập ngũ, hoàn thành tốt nhiệm vụ.',
    ],
    closings: [
      'Kết quả chung được đánh giá đạt loại giỏi.',
      'Ban CHQS {place} sẽ rút kinh nghiệm trong toàn lực lượng.',
    ],
  },
  {
    topics: ['chuyen-doi-so', 'chinh-quyen'],
    titles: [
      '{unit} tiếp nhận hồ sơ trực tuyến đạt {percent}%',
      'Tổ công nghệ số cộng đồng {place} giúp dân dùng dịch vụ công',
      'Cải cách hành chính ở {place}: rút ngắn thời gian giải quyết TTHC',
    ],
    openings: [
      'Từ ngày {date}, Trung tâm Phục vụ hành chính công {place} tiếp nhận hồ sơ của tất cả các thôn, không phân biệt nơi cư trú.',
      'Tối {date}, tổ công nghệ số cộng đồng thôn {hamlet} đến từng nhà hướng dẫn cài ứng dụng và nộp hồ sơ.',
    ],
    middles: [
      'Trong tháng, trung tâm nhận {n} hồ sơ, giải quyết trước và đúng hạn {percent}%.',
      'Người cao tuổi được ưu tiên hướng dẫn tại chỗ, có ghế chờ và nước uống.',
      'Các thủ tục về đất đai, hộ tịch được rút ngắn từ 5 ngày còn 3 ngày làm việc.',
      'Nhiều người dân lần đầu nộp hồ sơ từ điện thoại, không phải đi lại nhiều lần.',
    ],
    closings: [
      'UBND {place} phấn đấu đến cuối năm 100% hồ sơ được số hóa.',
      'Phản ánh về thái độ phục vụ xin gọi 0900 000 {phone}.',
    ],
  },
  {
    topics: ['dang'],
    titles: [
      'Đảng bộ {place} tổ chức đại hội lần thứ {roman}',
      'Kết nạp {few} đảng viên mới ở {place}',
      'Đảng ủy {place} sơ kết {few} năm học tập và làm theo gương Bác',
    ],
    openings: [
      'Ngày {date}, Đảng bộ {place} long trọng khai mạc đại hội đại biểu lần thứ {roman}, nhiệm kỳ {year}-{endyear}.',
      'Chi bộ thôn {hamlet} vừa tổ chức lễ kết nạp đảng viên vào ngày {date}.',
    ],
    middles: [
      'Đại hội bầu BCH gồm {few2} đồng chí, thông qua nghị quyết với {few} chỉ tiêu chủ yếu.',
      'Các đảng viên mới đều là quần chúng tiêu biểu trong sản xuất và hoạt động đoàn thể.',
      'Trong nhiệm kỳ qua, các chi bộ giữ nề nếp sinh hoạt, {percent}% chi bộ hoàn thành tốt nhiệm vụ.',
      'Nhiều ý kiến đề nghị nổ lực hơn trong công tác cán bộ và nêu gương của người đứng đầu.',
    ],
    closings: [
      'Đại hội kết thúc cùng ngày trong không khí đoàn kết.',
      'Nghị quyết số {num}-NQ/ĐU được ban hành sau đại hội.',
    ],
  },
  {
    topics: ['doan-the'],
    titles: [
      'Hội Phụ nữ {place} ra mắt mô hình biến rác thành quà',
      'Đoàn Thanh niên {place} ra quân tình nguyện hè',
      'Mặt trận Tổ quốc {place} khởi công {few} nhà đại đoàn kết',
    ],
    openings: [
      'Sáng {date}, Hội LHPN {place} ra mắt mô hình thu gom phế liệu gây quỹ giúp phụ nữ nghèo.',
      'Ngày {date}, {few2} đoàn viên thanh niên {place} ra quân làm sạch bãi biển và sơn lại lan can cầu.',
      'UBMTTQVN {place} phối hợp các thôn khởi công nhà cho hộ khó khăn về nhà ở vào ngày {date}.',
    ],
    middles: [
      'Mỗi tháng chị em góp được khoảng {few} triệu đồng, đủ mua thẻ BHYT cho {few} hội viên.',
      'Các bạn trẻ nạo vét {km} km kênh mương, trồng {n} cây xanh dọc tuyến đường thôn.',
      'Ngoài {money} triệu đồng hỗ trợ, bà con trong thôn góp ngày công và vật liệu.',
      'Hội Cựu chiến binh nhận chăm sóc tuyến đường hoa ở thôn {hamlet}.',
    ],
    closings: ['Mô hình sẽ được nhân ra các chi hội còn lại.', 'Dự kiến các ngôi nhà hoàn thành trước Tết.'],
  },
  {
    topics: ['van-hoa'],
    titles: [
      'Lễ hội đua thuyền {place} trở lại sau {few} năm',
      'Giải bóng đá thanh niên {place} tranh cúp mùa xuân',
      '{place} đón {n} lượt du khách dịp lễ',
    ],
    openings: [
      'Ngày {date}, hàng nghìn người đứng kín hai bờ sông xem lễ hội đua thuyền truyền thống {place}.',
      'Chiều {date}, giải bóng đá thanh niên {place} khai mạc với {few} đội tham dự.',
    ],
    middles: [
      'Đội thôn {hamlet} về nhất ở cự ly dài, đội thôn {hamlet2} nhất cự ly ngắn.',
      'Sau lễ dâng hương là hội thi gói bánh, hò giã gạo và bài chòi.',
      'Khách du lịch thích nhất là đi thuyền thúng và ăn cơm nhà với bà con.',
      'Ban tổ chức bố trí bãi giữ xe, y tế và lực lượng cứu hộ trên sông.',
    ],
    closings: [
      'Giải nhất trị giá {few} triệu đồng cùng cờ lưu niệm.',
      'Lễ hội góp phần gìn giữ nét văn hoá sông nước của quê hương.',
    ],
  },
  {
    topics: ['xa-hoi'],
    titles: [
      'Phiên giao dịch việc làm {place}: {n} vị trí tuyển dụng',
      '{unit} trao {n} suất quà cho người có công',
      'Giảm nghèo ở {place}: còn {percent2}% hộ nghèo',
    ],
    openings: [
      'Ngày {date}, phiên giao dịch việc làm lưu động tại {place} thu hút {n} lao động.',
      'Nhân dịp 27/7, ngày {date}, lãnh đạo {place} thăm, tặng quà các gia đình chính sách.',
    ],
    middles: [
      'Doanh nghiệp may mặc và chế biến gỗ tuyển nhiều nhất, lương từ 7 đến 12 triệu đồng một tháng.',
      'Lao động đi làm việc ở nước ngoài được vay vốn NHCSXH và học tiếng miễn phí.',
      'Mẹ liệt sĩ ở thôn {hamlet} nay đã ngoài 90 tuổi, được đoàn thanh niên nhận chăm sóc.',
      'Các hộ thoát nghèo vẫn được hỗ trợ thẻ BHYT trong ba năm.',
    ],
    closings: [
      'Sau phiên giao dịch có {few2} người được nhận việc ngay.',
      'Tổng kinh phí tặng quà là {money} triệu đồng.',
    ],
  },
  {
    topics: ['thong-bao', 'chinh-quyen'],
    titles: [
      'Thông báo lịch tiếp công dân tháng {month} của UBND {place}',
      'Thông báo tạm ngừng cấp nước tại {place}',
      'Thông báo số {num}/TB-UBND về niêm yết công khai hồ sơ đất đai',
    ],
    openings: [
      'Căn cứ Luật Tiếp công dân, ngày {date}, UBND {place} thông báo lịch tiếp công dân định kỳ của Chủ tịch UBND.',
      'Để súc rửa đường ống, từ 7 giờ ngày {date} việc cấp nước ở các thôn {hamlet}, {hamlet2} tạm ngừng.',
      'UBND {place} ban hành Thông báo số {num}/TB-UBND ngày {date} về việc niêm yết danh sách cấp giấy chứng nhận QSDĐ.',
    ],
    middles: [
      'Địa điểm tại phòng tiếp công dân, trụ sở UBND {place}; buổi sáng từ 7 giờ 30 đến 11 giờ 30.',
      'Người dân cần trữ nước đủ dùng; khi có nước lại nên xả bỏ nước đầu.',
      'Thời gian niêm yết 15 ngày; quá thời hạn này, mọi khiếu nại sẽ không được xem xét.',
      'Công dân mang theo giấy tờ tùy thân và đơn, tài liệu liên quan.',
    ],
    closings: [
      'Thông báo này thay thế Thông báo số {num2}/TB-UBND ban hành trước đây.',
      'Đề nghị các thôn phổ biến trên loa truyền thanh để nhân dân được biết.',
    ],
  },
  {
    topics: ['kinh-te'],
    titles: [
      'Đấu giá quyền sử dụng đất tại {place}: {few2} lô',
      '{place} thu ngân sách vượt dự toán',
      'Chợ {hamlet} mới ở {place} đi vào hoạt động',
    ],
    openings: [
      'Ngày {date}, UBND {place} công bố đấu giá QSDĐ {few2} lô đất ở thôn {hamlet}.',
      'Báo cáo tại phiên họp ngày {date} cho thấy thu ngân sách của {place} đạt {percent}% dự toán.',
    ],
    middles: [
      'Giá khởi điểm từ {money} triệu đồng một lô; người tham gia nộp tiền đặt trước 20%.',
      'Thu từ đất giảm nhưng thuế và phí tăng nhờ các cơ sở chế biến làm ăn khá.',
      'Tiểu thương được miễn tiền thuê quầy ba tháng đầu.',
      'Hợp tác xã {hamlet} ký hợp đồng bán {crop} cho một doanh nghiệp ở Đông Hà.',
    ],
    closings: [
      'Hồ sơ bán trong giờ hành chính đến ngày {date2}.',
      'Địa phương đặt mục tiêu tăng thu {few}% trong năm tới.',
    ],
  },
];
