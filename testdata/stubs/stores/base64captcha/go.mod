module github.com/mojocn/base64Captcha

go 1.26
