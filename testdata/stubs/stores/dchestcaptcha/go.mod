module github.com/dchest/captcha

go 1.26
