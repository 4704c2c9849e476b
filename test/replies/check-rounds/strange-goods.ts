// Shops of trades the word lists do not know, in languages that hang endings on everything.
export const STRANGE_GOODS: Record<string, string> = {
  'endings behind a figure': `
+|tr|Deniz Tuzu 3 kg=1240=6=TRY||3 kg'lık deniz tuzu ₺1.240,00, iki torba 2.480 TL.
-|tr|Deniz Tuzu 3 kg=1240=6=TRY||3 kg'lık deniz tuzu ₺1.340,00, iki torba 2.480 TL.
+|tr|Halat 10 m=310=7=TRY;Halat 20 m=590=3=TRY;Halat 40 m=1150=0=TRY||Halatın 10 metresi 310 TL, 20 metresi 590 TL. 40 metrelik (1.150 TL) şu an yok.
-|tr|Halat 10 m=310=7=TRY;Halat 20 m=590=3=TRY;Halat 40 m=1150=0=TRY||Halatın 10 metresi 590 TL, 20 metresi 310 TL.
-|tr|Halat 10 m=310=7=TRY;Halat 20 m=590=3=TRY;Halat 40 m=1150=0=TRY||40 metrelik halat (1.150 TL) stokta var.
+|tr|Bakır Cezve=480=3=TRY||Bakır cezve 480 TL'dir, 350 TL değil.|instagramda 350 yazıyordu
-|tr|Bakır Cezve=480=3=TRY||Haklısınız, bakır cezveyi 350 TL'ye bıraktık.|instagramda 350 yazıyordu
-|tr|Bakır Cezve=480=3=TRY||Bakır cezve 480 TL değil, 350 TL'dir.|instagramda 350 yazıyordu
+|tr|Keten Perde 140 cm=260=4=TRY;Keten Perde 200 cm=390=4=TRY||Keten perdelerimizin hepsi 400 TL'nin altında, en büyüğü 200 cm ve 390 TL.
-|tr|Keten Perde 140 cm=260=4=TRY;Keten Perde 200 cm=390=4=TRY||Keten perdelerimizin hepsi 350 TL'nin altında.
`,
  'pairs and both of them': `
+|tr|Pirinç Kanca Çift kollu=95=4=TRY;Pirinç Kanca Tek kollu=60=9=TRY||Çift kollu kanca 95 ₺, tek kollusu 60 ₺; aradaki fark 35 ₺.
-|tr|Pirinç Kanca Çift kollu=95=4=TRY;Pirinç Kanca Tek kollu=60=9=TRY||Çift kollu kanca 190 ₺, tek kollusu 60 ₺.
+|tr|Yün Yumak Kırmızı=85=5=TRY;Yün Yumak Beyaz=85=0=TRY;Yün Yumak Pembe=85=8=TRY||Yün yumağın beyazı kalmadı ama kırmızısı ve pembesi var, ikisi de 85 TL.
-|tr|Yün Yumak Kırmızı=85=5=TRY;Yün Yumak Beyaz=85=0=TRY;Yün Yumak Pembe=85=8=TRY||Yün yumağın beyazı kalmadı ama kırmızısı ve pembesi var, ikisi de 95 TL.
+|id|Busi Iridium 12=68000=20=IDR;Kampas Rem Depan=54000=9=IDR||3 busi iridium 12 dan 1 kampas rem depan totalnya Rp 258.000 kak.
-|id|Busi Iridium 12=68000=20=IDR;Kampas Rem Depan=54000=9=IDR||3 busi iridium 12 dan 1 kampas rem depan totalnya Rp 268.000 kak.
`,
  'words of another language': `
+|en|Bakır Boru 22 mm=340=0=TRY||The 22 mm pipe is ₺340 but it's out of stock right now.
-|en|Bakır Boru 22 mm=340=0=TRY||The 22 mm pipe is ₺340 and in stock.
+|id|Pipa PVC 3"=38000=40=IDR;Pipa PVC 4"=52000=0=IDR||Pipa PVC 3 inci 38rb, yang 4 inci (52rb) lagi habis.
-|id|Pipa PVC 3"=38000=40=IDR;Pipa PVC 4"=52000=0=IDR||Pipa PVC 3 inci 38rb, yang 4 inci (52rb) masih ada.
+|he|Enamel Pot Tabor Gunmetal=210=2=ILS||התבור באפור עולה 210 ₪.
-|he|Enamel Pot Tabor Gunmetal=210=2=ILS||התבור בכחול עולה 210 ₪.
+|he|Clay Vase Dover Speckled=90=0=ILS;Clay Vase Dover Blue=90=3=ILS||המנומר אזל, אבל דובר בכחול זמין ב-90 שקלים.
-|he|Clay Vase Dover Speckled=90=4=ILS;Clay Vase Dover Blue=90=3=ILS||המנומר אזל, אבל דובר בכחול זמין ב-90 שקלים.
+|ru|Wool Yarn Mira Green=49=8=ILS;Wool Yarn Mira Grey=49=0=ILS||Зелёная пряжа Mira — сорок девять шекелей, серой сейчас нет.
-|ru|Wool Yarn Mira Green=49=8=ILS;Wool Yarn Mira Grey=49=6=ILS||Зелёная пряжа Mira — сорок девять шекелей, серой сейчас нет.
-|ru|Wool Yarn Mira Green=49=8=ILS;Wool Yarn Mira Grey=49=0=ILS||Зелёная пряжа Mira — сорок девять шекелей, но сейчас её нет.
`,
  'sums, shares and what is left': `
+|he|Kettle Gilad Silver=240=6=ILS;Kettle Noga Gold=390=4=ILS|Buy two: 30% off the cheaper one.|גלעד 240 ₪ ונוגה 390 ₪. על הזול מהשניים יש 30% הנחה, כלומר 72 ₪ פחות, ובסך הכול 558 ₪.
-|he|Kettle Gilad Silver=240=6=ILS;Kettle Noga Gold=390=4=ILS|Buy two: 30% off the cheaper one.|גלעד 240 ₪ ונוגה 390 ₪. על הזול מהשניים יש 30% הנחה, כלומר 72 ₪ פחות, ובסך הכול 518 ₪.
+|id|Mesin Jahit Melati=2150000=3=IDR|Mesin dibooking 2 hari dengan DP Rp150.000.|Mesin jahit Melati Rp2.150.000. Booking 2 hari pakai DP Rp150.000, sisanya Rp2.000.000.
-|id|Mesin Jahit Melati=2150000=3=IDR|Mesin dibooking 2 hari dengan DP Rp150.000.|Mesin jahit Melati Rp2.150.000. Booking 2 hari pakai DP Rp150.000, sisanya Rp1.900.000.
+|tr|Dikiş Makinesi=8400=2=TRY|Ayırtmak için 900 TL kapora alıyoruz.|Dikiş makinesi 8.400 TL. Kapora 900 TL, kalanı 7.500 TL.
-|tr|Dikiş Makinesi=8400=2=TRY|Ayırtmak için 900 TL kapora alıyoruz.|Dikiş makinesi 8.400 TL. Kapora 900 TL, kalanı 7.000 TL.
+|ru|Loose Tea Sderot (50)=80=44=ILS|Courier ₪30 anywhere in Israel.|Три упаковки Sderot (50) — 240 шекелей, доставка 30, всего 270.
-|ru|Loose Tea Sderot (50)=80=44=ILS|Courier ₪30 anywhere in Israel.|Три упаковки Sderot (50) — 240 шекелей, доставка 30, всего 260.
+|id|Panci Presto=310000=9=IDR|Malang kota Rp15.000, gratis untuk belanja di atas Rp800.000. Luar kota Rp28.000.|Panci presto Rp310.000, ongkir ke Blitar Rp28.000, jadi Rp338.000 ya kak.
-|id|Panci Presto=310000=9=IDR|Malang kota Rp15.000, gratis untuk belanja di atas Rp800.000. Luar kota Rp28.000.|Panci presto Rp310.000, ongkir ke Blitar gratis ya kak.
-|tr|Kahve Değirmeni 1 kg=310=25=TRY|Ankara içi teslimat 90 TL, 2.000 TL üzeri siparişlerde ücretsiz.|İki kahve değirmeni 620 TL. Ankara içi teslimat da ücretsiz.
+|tr|Kahve Değirmeni 1 kg=1310=25=TRY|Ankara içi teslimat 90 TL, 2.000 TL üzeri siparişlerde ücretsiz.|İki kahve değirmeni 2.620 TL. Ankara içi teslimat da ücretsiz.
`,
  'interest and what must be shown': `
+|he|Upright Piano Tavor=9600=null=ILS|Credit cards in up to 6 payments without interest.|הפסנתר עולה 9,600 ₪, או 6 תשלומים של 1,600 ₪ בלי ריבית.
-|he|Upright Piano Tavor=9600=null=ILS|Credit cards in up to 6 payments.|הפסנתר עולה 9,600 ₪, או 6 תשלומים של 1,600 ₪ בלי ריבית.
-|en|Upright Piano Tavor=9600=null=ILS|Credit cards in up to 6 payments.|The piano is ₪9,600, in 6 payments without interest.
-|en|Air Rifle Pellets (200)=30=44=ILS|Pellets are sold only with a valid sports shooting licence.|The pellets are ₪30, and you don't need a licence for them.
+|he|Needle Set 1.50=19=9=ILS;Needle Set 2.00=19=0=ILS||מספר 1.50 במלאי, 2.00 נגמר.
-|he|Needle Set 1.50=19=9=ILS;Needle Set 2.00=19=0=ILS||מספר 2.00 במלאי, 1.50 נגמר.
`,
  'a no inside the verb, and parts of the goods': `
-|tr||Ambalajı açılmamış kumaşı fişle 10 gün içinde iade alıyoruz. Kesilmiş kumaşlar iade edilmez.|Kesilmiş kumaşı da 10 gün içinde iade edebilirsiniz.
+|tr||Ambalajı açılmamış kumaşı fişle 10 gün içinde iade alıyoruz. Kesilmiş kumaşlar iade edilmez.|Maalesef kesilmiş kumaşları iade alamıyoruz.
-|tr||Ambalajı açılmamış kumaşı fişle 10 gün içinde iade alıyoruz. Kesilmiş kumaşlar iade edilmez.|Fişiniz olmasa da 10 gün içinde iade alıyoruz.
-|tr|Bakır Tepsi=650=5=TRY||Bakır tepsi 650 TL, yıllarca kararmaz.
-|id|Koper Kabin Rinjani=890000=2=IDR|Garansi rangka 1 tahun. Ritsleting dan kunci tidak bergaransi.|Kunci kopernya juga bergaransi 1 tahun kak.
+|id|Koper Kabin Rinjani=890000=2=IDR|Garansi rangka 1 tahun. Ritsleting dan kunci tidak bergaransi.|Rangkanya bergaransi 1 tahun kak.
+|tr|Çam Fıçı=900=5=TRY|Fıçılarda 60 gün sızdırmazlık garantisi vardır. Sepetlerde garanti yoktur.|Çam fıçı 900 TL, 60 gün sızdırmazlık garantili.
-|tr|Hasır Kova=90=5=TRY|Fıçılarda 60 gün sızdırmazlık garantisi vardır. Sepetlerde garanti yoktur.|Hasır kova 90 TL, üstelik 60 gün sızdırmazlık garantili.
`,
  'the words of a place for what it costs': `
+|tr|Zımpara Makinesi=2400=3=TRY|Tek çekimde %5 indirim uygulanır.|Zımpara makinesi 2.400 TL; tek çekimde %5 indirimle 2.280 TL'ye geliyor.
-|tr|Zımpara Makinesi=2400=3=TRY|Tek çekimde %5 indirim uygulanır.|Zımpara makinesi 2.400 TL; tek çekimde %15 indirimle 2.040 TL'ye geliyor.
-|tr|Zımpara Makinesi=2400=0=TRY||Zımpara makinesi haftaya geliyor.
+|id|Termos Dingin 500 ml=72000=9=IDR;Termos Dingin 750 ml=95000=4=IDR||Termos 500 ml Rp72.000, yang 750 ml Rp95.000. Selisihnya Rp23.000.
-|id|Termos Dingin 500 ml=72000=9=IDR;Termos Dingin 750 ml=95000=4=IDR||Termos 500 ml Rp72.000, yang 750 ml Rp95.000. Selisihnya Rp13.000.
+|id|Termos Dingin 500 ml=72000=9=IDR|Pengiriman Solo Rp10.000. Gratis ongkir min. belanja Rp350.000.|Gratis ongkir kalau belanjanya minimal Rp350.000.
-|id|Termos Dingin 500 ml=72000=9=IDR|Pengiriman Solo Rp10.000. Gratis ongkir min. belanja Rp350.000.|Gratis ongkir kalau belanjanya minimal Rp250.000.
+|en|Tavan Fırçası=75=20=TRY;Rulo Takımı=140=11=TRY||The brush is 75 TL and the roller set 140 TL, 215 TL together.
-|en|Tavan Fırçası=75=20=TRY;Rulo Takımı=140=11=TRY||The brush is 75 TL and the roller set 160 TL, 235 TL together.
`,
  'told without a little word': `
+|id|Tas Anyam Besar=265000=6=IDR;Tas Anyam Kecil=189000=11=IDR||Tas anyam kecil lebih murah Rp76.000 dari tas anyam besar.
-|id|Tas Anyam Besar=265000=6=IDR;Tas Anyam Kecil=189000=11=IDR||Tas anyam besar lebih murah Rp76.000 dari tas anyam kecil.
-|id|Tas Anyam Besar=265000=6=IDR;Tas Anyam Kecil=189000=11=IDR||Tas anyam kecil lebih murah Rp66.000 dari tas anyam besar.
+|ru|Tas Anyam Kecil=189000=11=IDR||Плетёная сумка стоит 189 000 рупий.
-|ru|Tas Anyam Kecil=189000=11=IDR||Плетёная сумка стоит 198 000 рупий.
-|he|כד חרס גפן=320=12=ILS|אפשר לשלם באשראי, בביט או במזומן.|אפשר לשלם בצ'קים.
`,
}
