module example.com/hosts/nolint

go 1.26
